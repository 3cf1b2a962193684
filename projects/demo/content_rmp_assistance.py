"""Technical assistance entries of the plan of 2023, with their numbers in Annex II."""

from projects.demo.records import assistance, entry, place

OFFSHORE_WIND = assistance(
    "38",
    key="project-rmp-ta-ii-38",
    code="TD-015",
    slug="trung-tam-chuyen-mon-dien-gio-ngoai-khoi",
    slug_en="offshore-wind-centre-of-excellence",
    title=("Trung tâm chuyên môn về điện gió ngoài khơi", "Centre of Excellence for offshore wind"),
    description=(
        "Nhiệm vụ hỗ trợ kỹ thuật II-38 của RMP năm 2023: thành lập trung tâm chuyên môn về điện gió ngoài khơi, "
        "2023–2024.",
        "Technical assistance entry II-38 of the RMP of 2023: a Centre of Excellence for offshore wind power, "
        "2023–2024.",
    ),
    sector="sector-technology",
    further_sectors=["sector-renewables"],
    summary=(
        "Hỗ trợ kỹ thuật, Phụ lục II mục 38 của RMP năm 2023, với Vương quốc Anh.",
        "Technical assistance, Annex II entry 38 of the RMP of 2023, with the United Kingdom.",
    ),
    body=entry(
        (
            "<p>Mục 38 trong Phụ lục II (hỗ trợ kỹ thuật) dự kiến hỗ trợ thành lập một trung tâm chuyên môn về điện "
            "gió ngoài khơi. RMP ghi Vương quốc Anh là bên liên quan và giai đoạn thực hiện 2023–2024.</p>"
            '<p>Mục phục vụ lĩnh vực <a href="page:sector-technology">đổi mới, phát triển và chuyển giao công '
            "nghệ</a>, đồng thời liên quan tới phát triển điện tái tạo.</p>"
        ),
        (
            "<p>Entry 38 of Annex II (technical assistance) foresees support for a Centre of Excellence for offshore "
            "wind power. The RMP names the United Kingdom and the period 2023–2024.</p>"
            '<p>It serves the sector <a href="page:sector-technology">innovation, technology development and '
            "transfer</a> and bears on the development of renewable power as well.</p>"
        ),
        (
            "Giá trị hỗ trợ, đơn vị thực hiện trong nước và kết quả đạt được",
            "The value of the support, the body that carries it out in Viet Nam and the results",
        ),
    ),
    drawing="hills-wind",
)

LABOUR_NEEDS = assistance(
    "49",
    key="project-rmp-ta-ii-49",
    code="TD-016",
    slug="danh-gia-nhu-cau-lao-dong",
    slug_en="labour-needs",
    title=("Đánh giá nhu cầu lao động cho chuyển đổi năng lượng", "Labour needs of the energy transition"),
    description=(
        "Nhiệm vụ hỗ trợ kỹ thuật II-49 của RMP năm 2023: đánh giá nhu cầu lao động cho quá trình chuyển đổi năng "
        "lượng.",
        "Technical assistance entry II-49 of the RMP of 2023: a study of the labour that the energy transition will "
        "need.",
    ),
    sector="sector-just",
    summary=(
        "Hỗ trợ kỹ thuật, Phụ lục II mục 49 của RMP năm 2023, về nhu cầu lao động.",
        "Technical assistance, Annex II entry 49 of the RMP of 2023, on labour needs.",
    ),
    body=entry(
        (
            "<p>Mục 49 trong Phụ lục II (hỗ trợ kỹ thuật) dự kiến đánh giá nhu cầu lao động mà chuyển đổi năng lượng "
            "đặt ra. Đây là bước chuẩn bị cần có trước khi tổ chức đào tạo.</p>"
            '<p>Mục này đi cùng <a href="page:project-rmp-ta-ii-52">mục 52 về đào tạo lại người lao động</a>, đều '
            'thuộc lĩnh vực <a href="page:sector-just">đảm bảo chuyển đổi công bằng</a>.</p>'
        ),
        (
            "<p>Entry 49 of Annex II (technical assistance) foresees a study of the labour that the energy transition "
            "will need. Such a study comes before any training is organised.</p>"
            '<p>It goes together with <a href="page:project-rmp-ta-ii-52">entry 52 on the retraining of workers</a>; '
            'both belong to the sector <a href="page:sector-just">ensuring a just transition</a>.</p>'
        ),
        (
            "Giá trị hỗ trợ, đơn vị thực hiện, số liệu về lao động và kết quả đạt được",
            "The value of the support, the body that carries it out, the labour figures and the results",
        ),
    ),
    drawing="city",
)

RETRAINING = assistance(
    "52",
    key="project-rmp-ta-ii-52",
    code="TD-017",
    slug="dao-tao-lai-nguoi-lao-dong",
    slug_en="retraining-of-workers",
    title=("Đào tạo lại người lao động chịu tác động", "Retraining of affected workers"),
    description=(
        "Nhiệm vụ hỗ trợ kỹ thuật II-52 của RMP năm 2023: đào tạo lại người lao động chịu tác động của chuyển đổi "
        "năng lượng.",
        "Technical assistance entry II-52 of the RMP of 2023: retraining of workers whom the energy transition "
        "affects.",
    ),
    sector="sector-just",
    summary=(
        "Hỗ trợ kỹ thuật, Phụ lục II mục 52 của RMP năm 2023, về đào tạo lại.",
        "Technical assistance, Annex II entry 52 of the RMP of 2023, on retraining.",
    ),
    body=entry(
        (
            "<p>Mục 52 trong Phụ lục II (hỗ trợ kỹ thuật) dự kiến các hoạt động đào tạo lại người lao động trong quá "
            "trình chuyển đổi năng lượng.</p>"
            '<p>Mục tiếp nối <a href="page:project-rmp-ta-ii-49">mục 49 về nhu cầu lao động</a> và gắn với '
            '<a href="page:project-rmp-ta-ii-53">mục 53</a>, nơi nêu hai địa phương cụ thể có nhà máy điện than.</p>'
        ),
        (
            "<p>Entry 52 of Annex II (technical assistance) foresees the retraining of workers in the course of the "
            "energy transition.</p>"
            '<p>It follows on <a href="page:project-rmp-ta-ii-49">entry 49 on labour needs</a> and is close to '
            '<a href="page:project-rmp-ta-ii-53">entry 53</a>, which names two places that have coal-fired power '
            "plants.</p>"
        ),
        (
            "Giá trị hỗ trợ, đơn vị thực hiện, số người được đào tạo lại và kết quả đạt được",
            "The value of the support, the body that carries it out, the number of workers retrained and the results",
        ),
    ),
    drawing="training",
)

COAL_PLANTS = assistance(
    "53",
    key="project-rmp-ta-ii-53",
    code="TD-018",
    slug="chuyen-doi-cong-bang-quang-ninh-thai-nguyen",
    slug_en="just-transition-quang-ninh-thai-nguyen",
    title=(
        "Chuyển đổi công bằng tại các nhà máy điện than Quảng Ninh và Thái Nguyên",
        "Just transition at the coal-fired plants of Quang Ninh and Thai Nguyen",
    ),
    description=(
        "Nhiệm vụ hỗ trợ kỹ thuật II-53 của RMP 2023: chuyển đổi công bằng tại nhà máy điện than Quảng Ninh và Thái "
        "Nguyên.",
        "Technical assistance entry II-53 of the RMP: just transition at the coal plants of Quang Ninh and Thai "
        "Nguyen.",
    ),
    sector="sector-just",
    further_sectors=["sector-coal"],
    summary=(
        "Hỗ trợ kỹ thuật, Phụ lục II mục 53 của RMP năm 2023, với UNDP và IPG.",
        "Technical assistance, Annex II entry 53 of the RMP of 2023, with UNDP and the IPG.",
    ),
    body=entry(
        (
            "<p>Mục 53 trong Phụ lục II (hỗ trợ kỹ thuật) hướng tới chuyển đổi công bằng tại các nhà máy điện than ở "
            "Quảng Ninh và Thái Nguyên. RMP nêu Chương trình Phát triển Liên hợp quốc (UNDP) và Nhóm các đối tác quốc "
            "tế (IPG).</p>"
            '<p>Thái Nguyên cũng là nơi có <a href="page:project-rmp-cao-ngan">Nhà máy Nhiệt điện Cao Ngạn</a>, được '
            "RMP đề xuất chuyển sang sinh khối.</p>"
        ),
        (
            "<p>Entry 53 of Annex II (technical assistance) works towards a just transition at the coal-fired power "
            "plants of Quang Ninh and Thai Nguyen. The RMP names the United Nations Development Programme (UNDP) and "
            "the International Partners Group (IPG).</p>"
            '<p>Thai Nguyen is also where the <a href="page:project-rmp-cao-ngan">Cao Ngạn plant</a> stands, which '
            "the RMP lists for conversion to biomass.</p>"
        ),
        (
            "Giá trị hỗ trợ, các nhà máy cụ thể, đơn vị thực hiện và kết quả đạt được",
            "The value of the support, the plants concerned, the body that carries it out and the results",
        ),
    ),
    drawing="coal-transition",
    locations=[place("22"), place("19")],
)

ASSISTANCE = [OFFSHORE_WIND, LABOUR_NEEDS, RETRAINING, COAL_PLANTS]
