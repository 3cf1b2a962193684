"""The index pages of sectors and projects, and the eight priority areas."""

from projects.demo.content_sectors_supply import SUPPLY
from projects.demo.content_sectors_use import USE

PAGES = [
    {
        "key": "sectors",
        "parent": "home",
        "type": "SectorIndexPage",
        "slug": "linh-vuc-uu-tien",
        "slug_en": "priority-sectors",
        "title": ("Lĩnh vực ưu tiên", "Priority sectors"),
        "description": (
            "Tám lĩnh vực ưu tiên của JETP Việt Nam: phạm vi, yêu cầu đặt ra, các dự án và văn bản liên quan của từng "
            "lĩnh vực.",
            "The eight priority sectors of JETP Viet Nam: what each covers, what JETP asks, and its projects and "
            "documents.",
        ),
        "intro": (
            "Các đề xuất dự án trong khuôn khổ Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) được xếp theo "
            "tám lĩnh vực ưu tiên. Mỗi trang cho biết phạm vi của lĩnh vực, dự án và văn bản có liên quan.",
            "Project proposals under the Just Energy Transition Partnership (JETP) are grouped in eight priority "
            "sectors. Each page says what the sector covers and lists its projects and documents.",
        ),
        "show_in_menus": True,
    },
    {
        "key": "projects",
        "parent": "home",
        "type": "ProjectIndexPage",
        "slug": "du-an",
        "slug_en": "projects",
        "title": ("Dự án", "Projects"),
        "description": (
            "Dự án JETP đã được nêu tên công khai và mười lăm mục trong Kế hoạch huy động nguồn lực, kèm ngày và "
            "nguồn cụ thể.",
            "JETP projects named in public and entries of the Resource Mobilisation Plan, each figure with source and "
            "date.",
        ),
        "intro": (
            "Ba dự án đã được nêu tên công khai và mười lăm mục có trong Kế hoạch huy động nguồn lực (RMP) năm "
            "2023. Mỗi dự án có ba trạng thái riêng: sàng lọc, tài chính và triển khai; số tiền của các nguồn không "
            "cộng với nhau.",
            "Three projects that have been named in public, and fifteen entries of the Resource Mobilisation Plan "
            "(RMP) of 2023. Each has three separate statuses: screening, finance and implementation; amounts from "
            "different sources are never added together.",
        ),
        "show_in_menus": True,
    },
]

SECTORS = [*SUPPLY, *USE]
