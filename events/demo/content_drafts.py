"""What reporters of the demonstration are still writing: readers never see it."""

from events.demo.wording import caption, vietnamese_only
from pages.demo.body import text

# By the user name of whoever writes it. What it says so far stands on the page of the event as well.
DRAFTS = {
    "phongvien": {
        "key": "article-draft-eib-techcombank",
        "slug": "han-muc-tin-dung-khi-hau-qua-ngan-hang-trong-nuoc",
        "title": ("Hạn mức tín dụng khí hậu 200 triệu EUR qua một ngân hàng trong nước", None),
        "published_on": "2026-03-24",
        "lead": (
            "Vốn của Ngân hàng Đầu tư châu Âu (EIB) đi qua Techcombank và chưa gắn với dự án cụ thể nào trong danh mục.",
            None,
        ),
        "body": (
            [
                text(
                    "<p>Ngày 24/03/2026, EIB và Techcombank công bố hạn mức tín dụng khí hậu 200 triệu EUR tại Hà Nội. "
                    "Danh sách các khoản vay cuối cùng: chưa công bố.</p>"
                )
            ],
            None,
        ),
        "scope": "viet_nam",
        "drawing": "city",
        "image_caption": vietnamese_only(caption("city")),
        "topics": [],
        "sectors": [],
        "projects": [],
        "documents": [],
    }
}
