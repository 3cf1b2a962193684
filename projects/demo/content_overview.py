"""The overview of the register: which official figures its page draws."""

OVERVIEW = {
    "key": "project-overview",
    "parent": "projects",
    "slug": "tong-quan",
    "slug_en": "overview",
    "title": ("Tổng quan danh mục dự án", "Overview of the register"),
    "description": (
        "Danh mục dự án JETP qua biểu đồ và bản đồ 34 tỉnh, thành phố: số liệu theo thời gian, lĩnh vực, trạng thái, bên "
        "tài trợ, kèm bảng số và tệp tải về.",
        "The JETP register in charts and a map of the 34 provinces: official figures over time, sectors, statuses and "
        "financiers, with tables and downloads.",
    ),
    "intro": (
        "Số liệu chính thức về các đề xuất JETP qua từng kỳ báo cáo, và danh mục của cổng này theo lĩnh vực, trạng thái, bên "
        "tài trợ, công cụ tài chính và tỉnh, thành phố. Mỗi biểu đồ có bảng số và tệp tải về.",
        "Official figures on JETP proposals, report by report, and the register of this portal by sector, status, financier, "
        "instrument and province. Each chart comes with its table and a file to download.",
    ),
    "show_in_menus": True,
    "series": (
        "rmp-positions",
        "proposals-received",
        "suitable-proposals",
        "suitable-value",
        "projects-financed",
        "projects-financed-value",
    ),
}
