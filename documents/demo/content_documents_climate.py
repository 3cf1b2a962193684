"""Climate and green-growth decisions of 2022, on which the plan of 2023 rests."""

from documents.demo.records import PRIME_MINISTER, document

COP26_TASKS = document(
    key="doc-888",
    slug="quyet-dinh-888-nhiem-vu-giai-phap-cop26",
    slug_en="decision-888-cop26-tasks",
    title=(
        "Nhiệm vụ, giải pháp triển khai kết quả Hội nghị COP26",
        "Tasks and solutions to carry out the results of COP26",
    ),
    description=(
        "Quyết định 888/QĐ-TTg ngày 25/07/2022 của Thủ tướng Chính phủ về nhiệm vụ, giải pháp triển khai kết quả "
        "COP26.",
        "Decision 888/QĐ-TTg of the Prime Minister, 25 July 2022, on tasks and solutions to carry out the results of "
        "COP26.",
    ),
    number="888/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2022-07-25", "day"),
    abstract=(
        "<p>Quyết định giao nhiệm vụ và nêu giải pháp để thực hiện kết quả Hội nghị lần thứ 26 các bên tham gia Công "
        "ước khung của Liên hợp quốc về biến đổi khí hậu (COP26). Văn bản được ban hành khoảng năm tháng trước Tuyên "
        "bố chính trị thiết lập JETP.</p>"
        "<p>Ban Chỉ đạo thực hiện cam kết tại COP26 do Thủ tướng Chính phủ đứng đầu; Ban Thư ký JETP có nhiệm vụ tham "
        "mưu cho Trưởng Ban Chỉ đạo này. Tình trạng hiệu lực và địa chỉ bản chính thức: chưa công bố trong các nguồn "
        "đã dùng.</p>",
        "<p>The decision assigns tasks and names solutions to carry out the results of the 26th Conference of the "
        "Parties to the United Nations Framework Convention on Climate Change (COP26). It came about five months "
        "before the Political Declaration on JETP.</p>"
        "<p>The Steering Committee for the COP26 commitments is headed by the Prime Minister, whom the JETP "
        "Secretariat advises in that capacity. The validity and the official address are not published in the sources "
        "used.</p>",
    ),
    sectors=["sector-efficiency"],
)

CLIMATE_STRATEGY = document(
    key="doc-896",
    slug="quyet-dinh-896-chien-luoc-bien-doi-khi-hau",
    slug_en="decision-896-climate-strategy",
    title=("Chiến lược quốc gia về biến đổi khí hậu", "National Climate Change Strategy"),
    description=(
        "Quyết định 896/QĐ-TTg năm 2022 phê duyệt Chiến lược quốc gia về biến đổi khí hậu, được phụ lục của RMP viện "
        "dẫn.",
        "Decision 896/QĐ-TTg of 2022 approving the National Climate Change Strategy, which the annexes of the RMP "
        "cite.",
    ),
    number="896/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2022-01-01", "year"),
    abstract=(
        "<p>Chiến lược quốc gia về biến đổi khí hậu được Thủ tướng Chính phủ phê duyệt năm 2022. Phụ lục của "
        '<a href="page:doc-rmp">Kế hoạch huy động nguồn lực (RMP)</a> viện dẫn chiến lược này bên cạnh các quyết định '
        '<a href="page:doc-882">882/QĐ-TTg</a> và <a href="page:doc-876">876/QĐ-TTg</a> cùng năm.</p>'
        "<p>Trang này chỉ ghi năm ban hành vì ngày cụ thể chưa được đối chiếu với bản gốc. Tình trạng hiệu lực: chưa "
        "công bố trong các nguồn đã dùng.</p>",
        "<p>The National Climate Change Strategy was approved by the Prime Minister in 2022. The annexes of the "
        '<a href="page:doc-rmp">Resource Mobilisation Plan (RMP)</a> cite it, next to the decisions '
        '<a href="page:doc-882">882/QĐ-TTg</a> and <a href="page:doc-876">876/QĐ-TTg</a> of the same year.</p>'
        "<p>This page gives only the year of issue, because the exact day has not been checked against the original. "
        "The validity is not published in the sources used.</p>",
    ),
    sectors=["sector-efficiency", "sector-just"],
)

GREEN_GROWTH = document(
    key="doc-882",
    slug="quyet-dinh-882-ke-hoach-tang-truong-xanh",
    slug_en="decision-882-green-growth-plan",
    title=("Kế hoạch hành động quốc gia về tăng trưởng xanh", "National Action Plan on Green Growth"),
    description=(
        "Quyết định 882/QĐ-TTg năm 2022 phê duyệt kế hoạch hành động quốc gia về tăng trưởng xanh, được phụ lục RMP "
        "viện dẫn.",
        "Decision 882/QĐ-TTg of 2022 approving the National Action Plan on Green Growth, cited in the annexes of the "
        "RMP.",
    ),
    number="882/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2022-01-01", "year"),
    abstract=(
        "<p>Kế hoạch hành động quốc gia về tăng trưởng xanh được Thủ tướng Chính phủ phê duyệt năm 2022. Phụ lục của "
        '<a href="page:doc-rmp">Kế hoạch huy động nguồn lực (RMP)</a> viện dẫn kế hoạch này. Trên cổng, văn bản được '
        'xếp vào lĩnh vực <a href="page:sector-efficiency">sử dụng năng lượng hiệu quả</a>.</p>'
        "<p>Trang này chỉ ghi năm ban hành vì ngày cụ thể chưa được đối chiếu với bản gốc. Tình trạng hiệu lực và địa "
        "chỉ bản chính thức: chưa công bố trong các nguồn đã dùng.</p>",
        "<p>The National Action Plan on Green Growth was approved by the Prime Minister in 2022. The annexes of the "
        '<a href="page:doc-rmp">Resource Mobilisation Plan (RMP)</a> cite it. On this portal it is filed under '
        '<a href="page:sector-efficiency">energy saving and efficiency</a>.</p>'
        "<p>This page gives only the year of issue, because the exact day has not been checked against the original. "
        "The validity and the official address are not published in the sources used.</p>",
    ),
    sectors=["sector-efficiency"],
)

GREEN_TRANSPORT = document(
    key="doc-876",
    slug="quyet-dinh-876-chuyen-doi-xanh-giao-thong",
    slug_en="decision-876-green-transport",
    title=(
        "Chương trình chuyển đổi năng lượng xanh trong giao thông vận tải",
        "Programme on the green energy transition in transport",
    ),
    description=(
        "Quyết định 876/QĐ-TTg năm 2022 phê duyệt chương trình chuyển đổi năng lượng xanh của ngành giao thông vận "
        "tải.",
        "Decision 876/QĐ-TTg of 2022, which approves the programme on the green energy transition of the transport "
        "sector.",
    ),
    number="876/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2022-01-01", "year"),
    abstract=(
        "<p>Chương trình chuyển đổi năng lượng xanh trong giao thông vận tải được Thủ tướng Chính phủ phê duyệt năm "
        '2022. Phụ lục của <a href="page:doc-rmp">Kế hoạch huy động nguồn lực (RMP)</a> viện dẫn chương trình này; '
        'đây là văn bản chính của lĩnh vực <a href="page:sector-transport">chuyển đổi năng lượng trong giao thông vận '
        "tải</a> trên cổng.</p>"
        "<p>Trang này chỉ ghi năm ban hành vì ngày cụ thể chưa được đối chiếu với bản gốc. Tình trạng hiệu lực: chưa "
        "công bố trong các nguồn đã dùng.</p>",
        "<p>The programme on the green energy transition in transport was approved by the Prime Minister in 2022. The "
        'annexes of the <a href="page:doc-rmp">Resource Mobilisation Plan (RMP)</a> cite it, and it is the main text '
        'of the sector <a href="page:sector-transport">energy transition in transport</a> on this portal.</p>'
        "<p>This page gives only the year of issue, because the exact day has not been checked against the original. "
        "The validity is not published in the sources used.</p>",
    ),
    sectors=["sector-transport"],
)

CLIMATE = [COP26_TASKS, CLIMATE_STRATEGY, GREEN_GROWTH, GREEN_TRANSPORT]
