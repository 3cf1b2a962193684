"""Entries of the plan of 2023 on power generation: floating and rooftop solar, and coal plants that change fuel."""

from projects.demo.records import entry, foreseen, investment, place

FLOATING_TRI_AN = investment(
    key="project-rmp-tri-an-floating-solar",
    rmp_annex="I.1",
    rmp_number="22",
    code="TD-004",
    slug="dien-mat-troi-noi-tri-an",
    slug_en="tri-an-floating-solar",
    title=("Điện mặt trời nổi KN Trị An", "KN Trị An floating solar"),
    description=(
        "Mục điện mặt trời nổi KN Trị An 928 MW tại Đồng Nai, có tên trong phụ lục Kế hoạch huy động nguồn lực năm "
        "2023.",
        "Entry on KN Trị An floating solar, 928 MW in Dong Nai, listed in the annexes of the Resource Mobilisation "
        "Plan.",
    ),
    sector="sector-renewables",
    summary=(
        "Điện mặt trời nổi 928 MW tại Đồng Nai, có tên trong RMP năm 2023.",
        "Floating solar of 928 MW in Dong Nai, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến lắp đặt điện mặt trời nổi với công suất 928 MW tại tỉnh Đồng Nai. Đây là mục điện mặt "
            "trời nổi có công suất lớn hơn trong hai mục được nêu trên cổng này.</p>"
            '<p>Dự án <a href="page:project-tri-an">mở rộng Nhà máy Thủy điện Trị An</a> cũng ở Đồng Nai là một dự án '
            "riêng, có nguồn vốn riêng.</p>"
        ),
        (
            "<p>This entry foresees floating solar power with a capacity of 928 MW in Dong Nai Province. It is the "
            "larger of the two floating solar entries shown on this portal.</p>"
            '<p>The <a href="page:project-tri-an">expansion of the Trị An hydropower plant</a>, also in Dong Nai, is '
            "a separate project with finance of its own.</p>"
        ),
        (
            "Chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="floating-solar",
    locations=[place("75")],
    scales=[foreseen("928", "MW")],
)

FLOATING_IALY = investment(
    key="project-rmp-ialy-floating-solar",
    rmp_annex="I.1",
    rmp_number="25",
    code="TD-005",
    slug="dien-mat-troi-noi-ialy",
    slug_en="ialy-floating-solar",
    title=("Điện mặt trời nổi Ialy", "Ialy floating solar"),
    description=(
        "Mục điện mặt trời nổi Ialy 400 MW có tên trong phụ lục của Kế hoạch huy động nguồn lực, công bố tháng "
        "12/2023.",
        "Entry on Ialy floating solar, 400 MW, listed in the annexes of the Resource Mobilisation Plan of December "
        "2023.",
    ),
    sector="sector-renewables",
    summary=(
        "Điện mặt trời nổi Ialy 400 MW, có tên trong RMP năm 2023.",
        "Ialy floating solar of 400 MW, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến lắp đặt 400 MW điện mặt trời nổi mang tên Ialy. Điện mặt trời nổi đặt tấm pin trên "
            "mặt nước nên không chiếm thêm đất.</p>"
            "<p>Mục đóng góp vào mục tiêu điện tái tạo đạt ít nhất 47% sản lượng vào năm 2030 của lĩnh vực "
            '<a href="page:sector-renewables">phát triển ngành năng lượng tái tạo</a>, theo tuyên bố chung ngày '
            "14/12/2022.</p>"
        ),
        (
            "<p>This entry foresees 400 MW of floating solar power under the name Ialy. Floating solar places its "
            "panels on water and so takes up no further land.</p>"
            '<p>It belongs to the sector <a href="page:sector-renewables">renewable-energy industry and services</a>, '
            "where the joint statement of 14 December 2022 sets the target of at least 47% renewable generation by "
            "2030.</p>"
        ),
        (
            "Chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="floating-solar",
    scales=[foreseen("400", "MW")],
)

PETROLIMEX = investment(
    key="project-rmp-petrolimex-solar",
    rmp_annex="I.2",
    rmp_number="47",
    code="TD-006",
    slug="dien-mat-troi-mai-nha-petrolimex",
    slug_en="petrolimex-rooftop-solar",
    title=(
        "Điện mặt trời mái nhà tại cửa hàng xăng dầu Petrolimex",
        "Rooftop solar at Petrolimex petrol stations",
    ),
    description=(
        "Điện mặt trời mái nhà 20 MW tại 2.700 cửa hàng xăng dầu Petrolimex, có tên trong Kế hoạch huy động nguồn lực "
        "2023.",
        "Rooftop solar power of 20 MW at 2,700 Petrolimex petrol stations, listed in the Resource Mobilisation Plan "
        "of 2023.",
    ),
    sector="sector-renewables",
    summary=(
        "Điện mặt trời mái nhà 20 MW tại 2.700 cửa hàng xăng dầu, có tên trong RMP năm 2023.",
        "Rooftop solar of 20 MW at 2,700 petrol stations, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến lắp điện mặt trời trên mái của 2.700 cửa hàng xăng dầu thuộc Tập đoàn Xăng dầu Việt "
            "Nam (Petrolimex), tổng công suất 20 MW. Quy mô tại mỗi điểm nhỏ nhưng số điểm lớn, khác với các nhà máy "
            "tập trung trong cùng lĩnh vực.</p>"
        ),
        (
            "<p>This entry foresees solar panels on the roofs of 2,700 petrol stations of the Viet Nam National "
            "Petroleum Group (Petrolimex), 20 MW in all. Each site is small and the sites are many, unlike the large "
            "single plants of the same sector.</p>"
        ),
        (
            "Danh sách cửa hàng, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The list of stations, the total cost, the screening result and the progress",
        ),
    ),
    owner_organisation="org-petrolimex",
    drawing="solar-roof",
    scales=[
        foreseen("20", "MW"),
        foreseen("2700", "units", ("Cửa hàng xăng dầu", "Petrol stations")),
    ],
)

CAO_NGAN = investment(
    key="project-rmp-cao-ngan",
    rmp_annex="I.2",
    rmp_number="2",
    code="TD-007",
    slug="nhiet-dien-cao-ngan-sang-sinh-khoi",
    slug_en="cao-ngan-biomass",
    title=("Chuyển Nhà máy Nhiệt điện Cao Ngạn sang sinh khối", "Cao Ngạn power plant: from coal to biomass"),
    description=(
        "Chuyển Nhà máy Nhiệt điện than Cao Ngạn 115 MW tại Thái Nguyên sang sinh khối, có tên trong phụ lục RMP năm "
        "2023.",
        "Conversion of the coal-fired Cao Ngạn plant, 115 MW in Thai Nguyen, to biomass; listed in the annexes of the "
        "RMP of 2023.",
    ),
    sector="sector-coal",
    summary=(
        "Chuyển nhà máy điện than 115 MW tại Thái Nguyên sang đốt sinh khối, có tên trong RMP năm 2023.",
        "Conversion of a coal plant of 115 MW in Thai Nguyen to biomass, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến chuyển Nhà máy Nhiệt điện Cao Ngạn, công suất 115 MW tại tỉnh Thái Nguyên, từ than "
            "sang sinh khối.</p>"
            '<p>Thái Nguyên cũng là một trong hai địa phương của <a href="page:project-rmp-ta-ii-53">nhiệm vụ hỗ trợ '
            "kỹ thuật về chuyển đổi công bằng</a> tại các nhà máy điện than.</p>"
        ),
        (
            "<p>This entry foresees the conversion of the Cao Ngạn thermal power plant, 115 MW in Thai Nguyen "
            "Province, from coal to biomass.</p>"
            '<p>Thai Nguyen is also one of the two places of the <a href="page:project-rmp-ta-ii-53">technical '
            "assistance on just transition</a> at coal-fired power plants.</p>"
        ),
        (
            "Thời điểm chuyển đổi, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The time of the conversion, the total cost, the screening result and the progress",
        ),
    ),
    drawing="coal-transition",
    locations=[place("19")],
    scales=[foreseen("115", "MW")],
)

PHA_LAI_1 = investment(
    key="project-rmp-pha-lai-1",
    rmp_annex="I.2",
    rmp_number="8",
    code="TD-008",
    slug="pha-lai-1-hydro-xanh",
    slug_en="pha-lai-1-green-hydrogen",
    title=("Phả Lại 1: chuyển từ than sang hydro xanh", "Phả Lại 1: from coal to green hydrogen"),
    description=(
        "Mục chuyển Nhà máy Nhiệt điện than Phả Lại 1, 440 MW, sang hydro xanh, có tên trong phụ lục của bản RMP năm "
        "2023.",
        "Entry on moving the coal-fired Phả Lại 1 plant, 440 MW, to green hydrogen, listed in the annexes of the RMP "
        "of 2023.",
    ),
    sector="sector-coal",
    further_sectors=["sector-technology"],
    summary=(
        "Chuyển nhà máy điện than 440 MW sang hydro xanh, có tên trong RMP năm 2023.",
        "Conversion of a coal plant of 440 MW to green hydrogen, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến chuyển Nhà máy Nhiệt điện Phả Lại 1, công suất 440 MW, từ than sang hydro xanh. Hydro "
            "xanh là hydro được sản xuất bằng điện từ nguồn tái tạo.</p>"
            '<p>Mục được xếp cùng <a href="page:project-rmp-pha-lai-2">Phả Lại 2</a>, nhà máy dự kiến dùng amoniac. '
            "Cả hai vừa thuộc lĩnh vực điện than vừa thuộc lĩnh vực công nghệ.</p>"
        ),
        (
            "<p>This entry foresees that the Phả Lại 1 thermal power plant, 440 MW, moves from coal to green "
            "hydrogen. Green hydrogen is hydrogen made with power from renewable sources.</p>"
            '<p>It stands beside <a href="page:project-rmp-pha-lai-2">Phả Lại 2</a>, which is to use ammonia. Both '
            "belong to the coal sector and to the technology sector.</p>"
        ),
        ("Tổng mức đầu tư, kết quả sàng lọc và tiến độ", "The total cost, the screening result and the progress"),
    ),
    drawing="coal-transition",
    scales=[foreseen("440", "MW")],
)

PHA_LAI_2 = investment(
    key="project-rmp-pha-lai-2",
    rmp_annex="I.2",
    rmp_number="9",
    code="TD-009",
    slug="pha-lai-2-amoniac",
    slug_en="pha-lai-2-ammonia",
    title=("Phả Lại 2: chuyển từ than sang amoniac", "Phả Lại 2: from coal to ammonia"),
    description=(
        "Mục chuyển Nhà máy Nhiệt điện than Phả Lại 2, công suất 600 MW, sang amoniac, có tên trong phụ lục RMP năm "
        "2023.",
        "Entry on moving the coal-fired Phả Lại 2 power plant, 600 MW, to ammonia, listed in the annexes of the RMP "
        "of 2023.",
    ),
    sector="sector-coal",
    further_sectors=["sector-technology"],
    summary=(
        "Chuyển nhà máy điện than 600 MW sang amoniac, có tên trong RMP năm 2023.",
        "Conversion of a coal plant of 600 MW to ammonia, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến chuyển Nhà máy Nhiệt điện Phả Lại 2, công suất 600 MW, từ than sang amoniac. Trong ba "
            "mục chuyển đổi nhà máy điện than được nêu trên cổng này, đây là mục có công suất lớn nhất.</p>"
            '<p>Mục tiêu chung của lĩnh vực <a href="page:sector-coal">chuyển đổi nhà máy điện than</a> là giữ công '
            "suất điện than không vượt mức đỉnh 30,2 GW theo tuyên bố chung ngày 14/12/2022.</p>"
        ),
        (
            "<p>This entry foresees that the Phả Lại 2 thermal power plant, 600 MW, moves from coal to ammonia. Of "
            "the three coal conversions shown on this portal it is the largest.</p>"
            '<p>The common aim of the sector <a href="page:sector-coal">transition of coal-fired power plants</a> is '
            "to hold coal capacity to the peak of 30.2 GW set in the joint statement of 14 December 2022.</p>"
        ),
        ("Tổng mức đầu tư, kết quả sàng lọc và tiến độ", "The total cost, the screening result and the progress"),
    ),
    drawing="coal-transition",
    scales=[foreseen("600", "MW")],
)

GENERATION = [FLOATING_TRI_AN, FLOATING_IALY, PETROLIMEX, CAO_NGAN, PHA_LAI_1, PHA_LAI_2]
