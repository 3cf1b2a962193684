"""Three files that the demonstration itself makes, in both languages. Nobody issued them, so they have no date of issue."""

from documents.demo.records import document

FACTSHEET = document(
    key="doc-factsheet",
    slug="thong-tin-tom-tat-jetp-viet-nam",
    slug_en="jetp-viet-nam-fact-sheet",
    title=("Thông tin tóm tắt về JETP Việt Nam", "JETP Viet Nam fact sheet"),
    description=(
        "Bản tóm tắt về JETP Việt Nam do bản trình diễn này biên soạn: mục tiêu, vốn, số đề xuất, dự án và nguồn số "
        "liệu.",
        "A fact sheet on JETP in Viet Nam made for this demonstration: targets, finance, proposals, projects and "
        "sources.",
    ),
    document_type="report",
    abstract=(
        "<p>Bản tóm tắt hai trang do bản trình diễn này biên soạn, không phải văn bản của cơ quan nhà nước. Nội dung "
        "gồm mục tiêu của Tuyên bố chính trị, các giá trị khác nhau của tổng nguồn vốn, số đề xuất dự án theo thời "
        "gian và ba dự án đã được nêu tên công khai.</p>"
        "<p>Mỗi số liệu đi kèm ngày và nguồn. Những số liệu khác nhau được đặt cạnh nhau, không cộng với nhau. Tài "
        "liệu có bản tiếng Việt và bản tiếng Anh.</p>",
        "<p>A fact sheet of about two pages, made for this demonstration; it is not a document of a state body. It "
        "gives the targets of the Political Declaration, the different values of the overall finance, the number of "
        "project proposals over time and the three projects named in public.</p>"
        "<p>Each figure comes with its date and source. Figures that differ stand side by side and are not added. The "
        "file exists in Vietnamese and in English.</p>",
    ),
    pdf="doc-factsheet",
)

PROJECT_GUIDE = document(
    key="doc-project-guide",
    slug="huong-dan-mo-ta-de-xuat-du-an",
    slug_en="how-to-describe-a-project-proposal",
    title=("Hướng dẫn mô tả đề xuất dự án", "How to describe a project proposal"),
    description=(
        "Hướng dẫn do bản trình diễn này biên soạn: các mục của hồ sơ đề xuất dự án và ba trục trạng thái được theo "
        "dõi.",
        "A guide made for this demonstration: the fields of a project proposal and the three status axes that are "
        "followed.",
    ),
    document_type="notice",
    abstract=(
        "<p>Tài liệu do bản trình diễn này biên soạn, không thay thế hướng dẫn của cơ quan có thẩm quyền. Tài liệu "
        "giải thích các mục thông tin của một đề xuất dự án JETP: nhận diện, địa điểm, quy mô, chi phí, nguồn vốn, "
        "tiến độ, tác động và đầu mối liên hệ.</p>"
        "<p>Phần hai trình bày ba trục trạng thái độc lập là sàng lọc, tài chính và triển khai, cùng cách ghi từng "
        "khoản tiền. Nguyên văn bốn nguyên tắc JETP dùng để xem xét đề xuất: chưa công bố trong các nguồn đã dùng.</p>",
        "<p>Made for this demonstration; it does not replace the guidance of the competent authority. It explains "
        "what a JETP project proposal tells: identity, place, size, cost, sources of finance, progress, effects and "
        "contact.</p>"
        "<p>Its second part sets out the three independent status axes, screening, finance and implementation, and "
        "how each sum of money is recorded. The wording of the four JETP principles by which proposals are considered "
        "is not published in the sources used.</p>",
    ),
    pdf="doc-project-guide",
)

GLOSSARY = document(
    key="doc-glossary",
    slug="bang-viet-tat-viet-anh",
    slug_en="glossary-of-abbreviations",
    title=("Bảng chữ viết tắt Việt – Anh", "Glossary of abbreviations, Vietnamese and English"),
    description=(
        "Bảng chữ viết tắt thường gặp về JETP bằng tiếng Việt và tiếng Anh, do bản trình diễn này biên soạn để tra "
        "cứu.",
        "A list of abbreviations that are common in JETP texts, in Vietnamese and English; compiled for this "
        "demonstration only.",
    ),
    document_type="report",
    abstract=(
        "<p>Bảng tra cứu do bản trình diễn này biên soạn, liệt kê chữ viết tắt thường gặp trong các văn bản và tin "
        "tức về JETP, kèm tên đầy đủ bằng tiếng Việt và tiếng Anh: các bên của đối tác, cơ quan Việt Nam, định chế "
        "tài chính, thuật ngữ và đơn vị đo.</p>"
        "<p>Tài liệu cũng ghi các cách gọi song song, ví dụ “chuyển đổi” và “chuyển dịch” năng lượng công bằng, để "
        "người đọc tìm được cả hai. Tên gọi chính thức do cơ quan, tổ chức liên quan quyết định.</p>",
        "<p>A reference list made for this demonstration. It gives the abbreviations common in texts and news on JETP "
        "with their full names in Vietnamese and English: the parties of the partnership, Vietnamese bodies, "
        "financial institutions, terms and units.</p>"
        "<p>It also notes names that are used side by side, such as the two Vietnamese words for the transition, so "
        "that readers find both. The official name of a body is the one that the body itself decides.</p>",
    ),
    pdf="doc-glossary",
)

MADE_FOR_THE_DEMO = [FACTSHEET, PROJECT_GUIDE, GLOSSARY]
