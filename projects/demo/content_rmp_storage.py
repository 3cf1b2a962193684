"""Entries of the plan of 2023 on storage and charging: batteries, pumped storage, and points for electric vehicles."""

from projects.demo.records import entry, foreseen, investment

NORTHERN_BESS = investment(
    key="project-rmp-northern-bess",
    rmp_annex="I.2",
    rmp_number="160",
    code="TD-010",
    slug="pin-luu-tru-mien-bac",
    slug_en="northern-battery-storage",
    title=("Hệ thống pin lưu trữ năng lượng miền Bắc", "Northern battery energy storage system"),
    description=(
        "Mục hệ thống pin lưu trữ năng lượng miền Bắc, công suất 50 MW và dung lượng 50 MWh, có tên trong RMP năm "
        "2023.",
        "Entry on battery energy storage in northern Viet Nam, 50 MW and 50 MWh, listed in the annexes of the RMP of "
        "2023.",
    ),
    sector="sector-grid-storage",
    summary=(
        "Pin lưu trữ 50 MW/50 MWh tại miền Bắc, có tên trong RMP năm 2023.",
        "Battery storage of 50 MW/50 MWh in the north, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến xây dựng hệ thống pin lưu trữ năng lượng (BESS) tại miền Bắc với công suất 50 MW và "
            "dung lượng 50 MWh. Ở công suất tối đa, dung lượng này tương ứng một giờ phát điện.</p>"
            '<p>Mục cùng loại ở <a href="page:project-rmp-southern-bess">miền Nam</a> có quy mô lớn hơn.</p>'
        ),
        (
            "<p>This entry foresees a battery energy storage system (BESS) in the north, with a capacity of 50 MW and "
            "50 MWh of storage. At full capacity that is one hour of power.</p>"
            '<p>The entry of the same kind for the <a href="page:project-rmp-southern-bess">south</a> is larger.</p>'
        ),
        (
            "Địa điểm cụ thể, chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The exact site, the owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="battery",
    scales=[foreseen("50", "MW"), foreseen("50", "MWh")],
)

SOUTHERN_BESS = investment(
    key="project-rmp-southern-bess",
    rmp_annex="I.2",
    rmp_number="162",
    code="TD-011",
    slug="pin-luu-tru-mien-nam",
    slug_en="southern-battery-storage",
    title=("Hệ thống pin lưu trữ năng lượng miền Nam", "Southern battery energy storage system"),
    description=(
        "Mục hệ thống pin lưu trữ năng lượng miền Nam, công suất 150 MW và dung lượng 300 MWh, có tên trong RMP năm "
        "2023.",
        "Entry on battery energy storage in southern Viet Nam, 150 MW and 300 MWh, listed in the annexes of the RMP "
        "of 2023.",
    ),
    sector="sector-grid-storage",
    summary=(
        "Pin lưu trữ 150 MW/300 MWh tại miền Nam, có tên trong RMP năm 2023.",
        "Battery storage of 150 MW/300 MWh in the south, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến xây dựng hệ thống pin lưu trữ năng lượng (BESS) tại miền Nam với công suất 150 MW và "
            "dung lượng 300 MWh. Ở công suất tối đa, dung lượng này tương ứng hai giờ phát điện.</p>"
            '<p>Mục cùng loại ở <a href="page:project-rmp-northern-bess">miền Bắc</a> có công suất 50 MW.</p>'
        ),
        (
            "<p>This entry foresees a battery energy storage system (BESS) in the south, with a capacity of 150 MW "
            "and 300 MWh of storage. At full capacity that is two hours of power.</p>"
            '<p>The entry of the same kind for the <a href="page:project-rmp-northern-bess">north</a> has 50 MW.</p>'
        ),
        (
            "Địa điểm cụ thể, chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The exact site, the owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="battery",
    scales=[foreseen("150", "MW"), foreseen("300", "MWh")],
)

PHUOC_HOA = investment(
    key="project-rmp-phuoc-hoa",
    rmp_annex="I.2",
    rmp_number="170",
    code="TD-012",
    slug="thuy-dien-tich-nang-phuoc-hoa",
    slug_en="phuoc-hoa-pumped-storage",
    title=("Thủy điện tích năng Phước Hòa", "Phước Hòa pumped storage hydropower"),
    description=(
        "Mục thủy điện tích năng Phước Hòa, công suất 3.600 MW, có tên trong phụ lục Kế hoạch huy động nguồn lực năm "
        "2023.",
        "Entry on Phước Hòa pumped storage hydropower, 3,600 MW, listed in the annexes of the Resource Mobilisation "
        "Plan.",
    ),
    sector="sector-grid-storage",
    summary=(
        "Thủy điện tích năng 3.600 MW, có tên trong RMP năm 2023.",
        "Pumped storage of 3,600 MW, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến phát triển nhà máy thủy điện tích năng Phước Hòa với công suất 3.600 MW, lớn nhất "
            "trong các mục thủy điện tích năng được nêu trên cổng này.</p>"
            '<p>Để so sánh, dự án <a href="page:project-bac-ai">Bác Ái</a>, dự án thủy điện tích năng đã có khoản vay '
            "được ký trong khuôn khổ JETP, có công suất 1.200 MW.</p>"
        ),
        (
            "<p>This entry foresees the Phước Hòa pumped storage plant with a capacity of 3,600 MW, the largest of "
            "the pumped storage entries shown on this portal.</p>"
            '<p>For comparison, <a href="page:project-bac-ai">Bác Ái</a>, the pumped storage project for which a loan '
            "has been signed under JETP, has 1,200 MW.</p>"
        ),
        (
            "Chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="pumped-storage",
    scales=[foreseen("3600", "MW")],
)

DONG_PHU_YEN = investment(
    key="project-rmp-dong-phu-yen",
    rmp_annex="I.2",
    rmp_number="163",
    code="TD-013",
    slug="thuy-dien-tich-nang-dong-phu-yen",
    slug_en="dong-phu-yen-pumped-storage",
    title=("Thủy điện tích năng Đông Phù Yên", "Đông Phù Yên pumped storage hydropower"),
    description=(
        "Mục thủy điện tích năng Đông Phù Yên, công suất 1.200 MW, có tên trong phụ lục Kế hoạch huy động nguồn lực "
        "năm 2023.",
        "Entry on Đông Phù Yên pumped storage hydropower, 1,200 MW, listed in annexes of the Resource Mobilisation "
        "Plan of 2023.",
    ),
    sector="sector-grid-storage",
    summary=(
        "Thủy điện tích năng 1.200 MW, có tên trong RMP năm 2023.",
        "Pumped storage of 1,200 MW, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến phát triển nhà máy thủy điện tích năng Đông Phù Yên với công suất 1.200 MW, bằng công "
            'suất của dự án <a href="page:project-bac-ai">Bác Ái</a>.</p>'
            "<p>Thủy điện tích năng giữ điện dưới dạng nước trên hồ cao và trả lại lưới khi nhu cầu tăng, qua đó giúp "
            "hệ thống tiếp nhận thêm điện gió và điện mặt trời.</p>"
        ),
        (
            "<p>This entry foresees the Đông Phù Yên pumped storage plant with a capacity of 1,200 MW, the same as "
            'that of <a href="page:project-bac-ai">Bác Ái</a>.</p>'
            "<p>Pumped storage keeps power as water in a high reservoir and gives it back to the grid when demand "
            "rises. This helps the system to take in more wind and solar power.</p>"
        ),
        (
            "Chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="pumped-storage",
    scales=[foreseen("1200", "MW")],
)

EV_CHARGING = investment(
    key="project-rmp-ev-charging",
    rmp_annex="I.2",
    rmp_number="177",
    code="TD-014",
    slug="500-diem-sac-xe-dien",
    slug_en="500-ev-charging-points",
    title=("500 điểm sạc xe điện", "500 charging points for electric vehicles"),
    description=(
        "Mục hệ thống 500 điểm sạc xe điện thuộc lĩnh vực giao thông vận tải, có tên trong phụ lục Kế hoạch huy động "
        "nguồn lực.",
        "Entry on a system of 500 charging points for electric vehicles, listed in the Resource Mobilisation Plan of "
        "2023.",
    ),
    sector="sector-transport",
    summary=(
        "Hệ thống 500 điểm sạc xe điện, có tên trong RMP năm 2023.",
        "A system of 500 charging points for electric vehicles, listed in the RMP of 2023.",
    ),
    body=entry(
        (
            "<p>Mục này dự kiến đầu tư 500 điểm sạc cho xe điện. Trong các mục của Kế hoạch huy động nguồn lực được "
            'nêu trên cổng này, đây là mục duy nhất thuộc lĩnh vực <a href="page:sector-transport">chuyển đổi năng '
            "lượng trong giao thông vận tải</a>.</p>"
            '<p>Văn bản liên quan là <a href="page:doc-876">Quyết định 876/QĐ-TTg</a> năm 2022 về chuyển đổi năng '
            "lượng xanh trong giao thông.</p>"
        ),
        (
            "<p>This entry foresees 500 charging points for electric vehicles. Of the entries of the plan shown on "
            'this portal it is the only one in the sector <a href="page:sector-transport">energy transition in '
            "transport</a>.</p>"
            '<p>The related text is <a href="page:doc-876">Decision 876/QĐ-TTg</a> of 2022 on the green energy '
            "transition in transport.</p>"
        ),
        (
            "Địa điểm, chủ đầu tư, tổng mức đầu tư, kết quả sàng lọc và tiến độ",
            "The sites, the owner, the total cost, the screening result and the progress",
        ),
    ),
    drawing="bus-charging",
    scales=[foreseen("500", "units", ("Điểm sạc", "Charging points"))],
)

STORAGE = [NORTHERN_BESS, SOUTHERN_BESS, PHUOC_HOA, DONG_PHU_YEN, EV_CHARGING]
