"""The texts on which JETP in Viet Nam rests."""

from documents.demo.records import PARTNERS_OF_2022, PRIME_MINISTER, document, link, relation

RMP_URL = "https://climate.ec.europa.eu/system/files/2023-12/RMP_Viet%20Nam_Eng_(Final%20to%20publication).pdf"

DECLARATION = document(
    key="doc-declaration",
    slug="tuyen-bo-chinh-tri-thiet-lap-jetp",
    slug_en="political-declaration-jetp",
    title=(
        "Tuyên bố chính trị thiết lập Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP)",
        "Political Declaration on establishing the Just Energy Transition Partnership (JETP)",
    ),
    description=(
        "Tuyên bố chính trị ngày 14/12/2022 tại Brussels thiết lập JETP giữa Việt Nam và Nhóm các đối tác quốc tế "
        "(IPG).",
        "The Political Declaration of 14 December 2022, Brussels, on the JETP of Viet Nam and its international "
        "partners.",
    ),
    document_type="declaration",
    issuers=[*PRIME_MINISTER, *PARTNERS_OF_2022],
    issued_on=("2022-12-14", "day"),
    abstract=(
        "<p>Văn bản do Việt Nam và Nhóm các đối tác quốc tế (IPG) thông qua ngày 14/12/2022 tại Brussels. Mục tiêu "
        "chính: phát thải khí nhà kính của cả nước đạt đỉnh vào năm 2030 thay cho 2035; phát thải ngành điện khi đạt "
        "đỉnh không quá 170 triệu tấn CO2 tương đương; công suất điện than đạt đỉnh ở 30,2 GW; điện tái tạo chiếm ít "
        "nhất 47% sản lượng năm 2030.</p>"
        "<p>Các đối tác dự kiến huy động ban đầu ít nhất 15,5 tỷ USD trong 3–5 năm: 7,75 tỷ USD vốn công và ít nhất "
        "7,75 tỷ USD vốn tư nhân. Nội dung tóm tắt theo "
        f"{link('joint-statement', 'tuyên bố chung đăng ngày 14/12/2022')} (tiếng Anh).</p>",
        "<p>Adopted by Viet Nam and the International Partners Group (IPG) in Brussels on 14 December 2022. Its main "
        "targets: the country’s greenhouse-gas emissions peak in 2030 instead of 2035; power-sector emissions peak at "
        "no more than 170 million tonnes of CO2 equivalent; coal capacity peaks at 30.2 GW; renewable sources give at "
        "least 47% of generation in 2030.</p>"
        "<p>The partners set out to mobilise at least USD 15.5 billion at first, over three to five years: USD 7.75 "
        "billion of public finance and at least USD 7.75 billion of private finance. Summary based on the "
        f"{link('joint-statement', 'joint statement of 14 December 2022')}.</p>",
    ),
)

RMP = document(
    key="doc-rmp",
    slug="ke-hoach-huy-dong-nguon-luc",
    slug_en="resource-mobilisation-plan",
    title=(
        "Kế hoạch huy động nguồn lực (RMP) thực hiện Tuyên bố JETP",
        "Resource Mobilisation Plan (RMP) to implement the JETP Declaration",
    ),
    description=(
        "Kế hoạch huy động nguồn lực thực hiện Tuyên bố JETP, công bố ngày 01/12/2023 tại COP28, với ba phụ lục về dự "
        "án.",
        "The Resource Mobilisation Plan for the JETP Declaration, announced at COP28 on 1 December 2023, with its "
        "annexes.",
    ),
    document_type="plan",
    issuers=[*PRIME_MINISTER, *PARTNERS_OF_2022],
    issued_on=("2023-12-01", "day"),
    validity="in_force",
    abstract=(
        "<p>Kế hoạch do Thủ tướng Chính phủ công bố ngày 01/12/2023 tại Hội nghị các bên lần thứ 28 (COP28) ở Dubai; "
        "tệp đăng tải ghi ngày 30/11. Kế hoạch nêu nhu cầu, giải pháp và nguồn vốn; các phụ lục, theo số liệu tổng "
        "hợp của bên thứ ba, có 279 mục: 37 mục tại Phụ lục I.1, 181 mục tại Phụ lục I.2 và 61 nhiệm vụ hỗ trợ kỹ "
        "thuật tại Phụ lục II.</p>"
        "<p>Về quy mô vốn, Kế hoạch nêu 15,8 tỷ USD (8,08 tỷ USD của IPG và 7,75 tỷ USD của GFANZ), trong khi trang "
        "tin Chính phủ cùng ngày vẫn nêu 15,5 tỷ USD. Bản tiếng Việt dài 248 trang có trên "
        f"{link('portal-site', 'cổng JETP của Bộ Công Thương')}.</p>",
        "<p>Announced by the Prime Minister at the 28th Conference of the Parties (COP28) in Dubai on 1 December "
        "2023; the file is dated 30 November. The plan sets out needs, measures and sources of finance. By a "
        "third-party count its annexes have 279 entries: 37 in Annex I.1, 181 in Annex I.2 and 61 technical "
        "assistance tasks in Annex II.</p>"
        "<p>The plan gives finance of USD 15.8 billion (USD 8.08 billion of the IPG and USD 7.75 billion of GFANZ), "
        "while the Government’s news page of the same day still gave USD 15.5 billion. The Vietnamese text of 248 "
        f"pages is on the {link('portal-site', 'JETP portal of the Ministry of Industry and Trade')}.</p>",
    ),
    official_url=RMP_URL,
    relations=[relation("based_on", "doc-declaration")],
)

SECRETARIAT = document(
    key="doc-845",
    slug="quyet-dinh-845-thanh-lap-ban-thu-ky",
    slug_en="decision-845-secretariat",
    title=(
        "Thành lập Ban Thư ký thực hiện Tuyên bố chính trị thiết lập JETP",
        "Establishing the Secretariat to implement the Political Declaration on JETP",
    ),
    description=(
        "Quyết định 845/QĐ-TTg ngày 14/07/2023 của Thủ tướng Chính phủ thành lập Ban Thư ký thực hiện Tuyên bố chính "
        "trị về JETP.",
        "Decision 845/QĐ-TTg of the Prime Minister, 14 July 2023, which established the Secretariat for the JETP "
        "Declaration.",
    ),
    number="845/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2023-07-14", "day"),
    abstract=(
        "<p>Quyết định thành lập Ban Thư ký giúp Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo thực hiện cam kết tại COP26, "
        "điều hành việc thực hiện Tuyên bố JETP. Ban Thư ký xây dựng và thực hiện kế hoạch huy động nguồn lực, tổng "
        "hợp báo cáo, đánh giá định kỳ, theo dõi hỗ trợ của đối tác và hướng dẫn đơn vị đề xuất dự án.</p>"
        "<p>Người đứng đầu đầu tiên là Bộ trưởng Bộ Tài nguyên và Môi trường. Ngày 01/10/2024, một quyết định khác "
        f"thay khoản 1 Điều 1 ({link('head-2024', 'Vietnam.vn')}); số của quyết định này chưa công bố. Đến tháng "
        f"5/2025, Bộ Công Thương là cơ quan thường trực của Ban Thư ký ({link('igip-2025-05', 'igip.gov.vn')}).</p>",
        "<p>The decision establishes the Secretariat that helps the Prime Minister, as head of the Steering Committee "
        "for the COP26 commitments, to carry out the JETP Declaration. The Secretariat prepares and implements the "
        "resource mobilisation plan, compiles reports, assesses progress, follows the partners’ support and guides "
        "those who propose projects.</p>"
        "<p>Its first head was the Minister of Natural Resources and Environment. On 1 October 2024 another decision "
        f"replaced Article 1(1) ({link('head-2024', 'Vietnam.vn')}); its number is not published. By May 2025 the "
        "Ministry of Industry and Trade was the standing agency of the Secretariat "
        f"({link('igip-2025-05', 'igip.gov.vn')}).</p>",
    ),
    relations=[relation("based_on", "doc-declaration")],
)

SCHEME = document(
    key="doc-1009",
    slug="quyet-dinh-1009-de-an-trien-khai-jetp",
    slug_en="decision-1009-jetp-scheme",
    title=(
        "Đề án triển khai thực hiện Tuyên bố chính trị thiết lập JETP",
        "Scheme to implement the Political Declaration on JETP",
    ),
    description=(
        "Quyết định 1009/QĐ-TTg ngày 31/08/2023 phê duyệt Đề án triển khai thực hiện Tuyên bố chính trị thiết lập "
        "JETP.",
        "Decision 1009/QĐ-TTg of 31 August 2023 which approves the Scheme to implement the Political Declaration on "
        "JETP.",
    ),
    number="1009/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2023-08-31", "day"),
    abstract=(
        "<p>Quyết định phê duyệt Đề án để các bộ, ngành triển khai Tuyên bố JETP ở trong nước. Đề án được ban hành "
        "hơn một tháng sau khi thành lập Ban Thư ký và ba tháng trước khi công bố Kế hoạch huy động nguồn lực, tạo "
        "thành chuỗi ba văn bản đầu tiên.</p>"
        f"<p>Cuộc họp Ban Thư ký ngày 22/05/2025 nhắc tới Đề án này ({link('igip-2025-05', 'igip.gov.vn')}). Năm "
        '2026, Đề án được cập nhật bằng <a href="page:doc-458">Quyết định 458/QĐ-TTg</a>. Hiệu lực của từng phần sau '
        "khi cập nhật: chưa công bố trong các nguồn đã dùng.</p>",
        "<p>The decision approves the Scheme by which ministries carry out the JETP Declaration in Viet Nam. It came "
        "more than a month after the Secretariat was set up and three months before the Resource Mobilisation Plan; "
        "the three texts are the first links of the chain.</p>"
        f"<p>The Secretariat meeting of 22 May 2025 referred to the Scheme ({link('igip-2025-05', 'igip.gov.vn')}). "
        'In 2026 it was updated by <a href="page:doc-458">Decision 458/QĐ-TTg</a>. Which parts still hold after the '
        "update is not published in the sources used.</p>",
    ),
    relations=[relation("based_on", "doc-declaration")],
)

SCHEME_UPDATE = document(
    key="doc-458",
    slug="quyet-dinh-458-cap-nhat-de-an-jetp",
    slug_en="decision-458-jetp-scheme-update",
    title=(
        "Cập nhật Đề án triển khai thực hiện Tuyên bố chính trị thiết lập JETP",
        "Update of the Scheme to implement the Political Declaration on JETP",
    ),
    description=(
        "Quyết định 458/QĐ-TTg tháng 3/2026 cập nhật Đề án triển khai JETP: tỷ trọng điện tái tạo, đỉnh điện than, "
        "nhà máy cũ.",
        "Decision 458/QĐ-TTg of March 2026 updates the JETP Scheme: renewable power, the coal peak and the oldest "
        "plants.",
    ),
    number="458/QĐ-TTg",
    issuers=PRIME_MINISTER,
    issued_on=("2026-03-01", "month"),
    abstract=(
        '<p>Quyết định cập nhật Đề án đã được phê duyệt tại <a href="page:doc-1009">Quyết định 1009/QĐ-TTg</a>. Các '
        "nguồn ghi ngày ban hành khác nhau, 20/03 hoặc 23/03/2026, nên trang này chỉ ghi tháng.</p>"
        f"<p>Theo {link('research', 'dữ liệu nghiên cứu của bên thứ ba')} trích văn bản gốc, quyết định nêu tỷ trọng "
        "điện tái tạo khoảng 47% vào năm 2030, công suất điện than 30,2–31 GW và việc dừng các nhà máy vận hành trên "
        "40 năm. Cần đối chiếu với bản ký số tại địa chỉ chính thức trước khi trích dẫn.</p>",
        '<p>The decision updates the Scheme approved by <a href="page:doc-1009">Decision 1009/QĐ-TTg</a>. The sources '
        "give different days of issue, 20 or 23 March 2026, so this page states the month only.</p>"
        f"<p>According to {link('research', 'third-party research data')} that quote the original, the decision gives "
        "a share of renewable power of about 47% by 2030, coal capacity of 30.2–31 GW and the closing of plants more "
        "than 40 years old. These points should be checked against the digitally signed text at the official address "
        "before they are quoted.</p>",
    ),
    sectors=["sector-coal", "sector-renewables"],
    official_url="https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/3/458-ttg.signed.pdf",
    relations=[relation("amends", "doc-1009")],
)

FOUNDING = [DECLARATION, RMP, SECRETARIAT, SCHEME, SCHEME_UPDATE]
