"""Pages on the right to information and on the conditions of re-use."""

from pages.demo.body import callout, heading, text

REVIEWED = "2026-11-22"

ACCESS = {
    "key": "access-to-information",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "tiep-can-thong-tin",
    "slug_en": "access-to-information",
    "title": ("Tiếp cận thông tin", "Access to information"),
    "description": (
        "Những thông tin về JETP đã được đăng công khai ở đây và cách yêu cầu thông tin theo Luật Tiếp cận thông tin "
        "số 104/2016/QH13.",
        "Which information on the JETP is already public here, and how to request information under the Law on "
        "Access to Information.",
    ),
    "intro": (
        "Trang này nêu thông tin đã có sẵn để tra cứu và chỉ dẫn nơi gửi yêu cầu cung cấp thông tin theo pháp luật.",
        "This page lists what can already be looked up and says where requests for information under the law are sent.",
    ),
    "body": (
        [
            heading("Cơ sở pháp lý"),
            text(
                "<p>Việc tiếp cận thông tin do cơ quan nhà nước nắm giữ được quy định tại Luật Tiếp cận thông tin số "
                "104/2016/QH13 và Nghị định 13/2018/NĐ-CP. Điều 11 của Nghị định yêu cầu trang thông tin của cơ quan "
                "có chuyên mục riêng, gồm danh mục thông tin phải công khai, mẫu phiếu yêu cầu 01a, 01b và đầu mối "
                "liên hệ. Trang này cho thấy chuyên mục đó trông như thế nào.</p>"
            ),
            heading("Thông tin đã công khai tại đây"),
            text(
                "<ul>"
                '<li><a href="page:about">Giới thiệu</a>: JETP là gì, mục tiêu, các bên tham gia, nguồn tài chính, '
                "các mốc thời gian.</li>"
                '<li><a href="page:secretariat">Ban Thư ký</a>: căn cứ thành lập, cơ cấu, nhiệm vụ và chức vụ đã '
                "công bố.</li>"
                '<li><a href="page:projects">Dự án</a>: các dự án đã được nêu tên và các đề xuất trong phụ lục Kế '
                'hoạch huy động nguồn lực (RMP), cùng <a href="/du-lieu/">dữ liệu mở</a> của danh mục để tải về.</li>'
                '<li><a href="page:documents">Tài liệu</a>: luật, nghị định, quyết định và báo cáo, kèm số, ngày, cơ '
                "quan ban hành và hiệu lực.</li>"
                '<li><a href="page:news">Tin tức</a> và <a href="page:events">Sự kiện</a>: hoạt động đã diễn ra, có '
                "nguồn.</li>"
                "</ul>"
            ),
            heading("Yêu cầu thông tin chưa công khai"),
            callout(
                "<p>Bản trình diễn này không giữ hồ sơ của cơ quan nhà nước, vì vậy không nhận và không giải quyết "
                "yêu cầu cung cấp thông tin theo luật. Yêu cầu phải gửi đến cơ quan đang giữ thông tin.</p>",
                "Không nộp yêu cầu tại đây",
                "important",
            ),
            text(
                "<ol>"
                "<li>Xem thông tin đã được đăng chưa, bằng ô tìm kiếm hoặc sơ đồ cổng.</li>"
                "<li>Nếu chưa, xác định cơ quan giữ thông tin. Với hồ sơ JETP, cơ quan thường trực của Ban Thư ký từ "
                'năm 2025 là Bộ Công Thương (nguồn: <a href="https://igip.gov.vn/tin-tuc/t22031/the-ministry-of-'
                'industry-and-trade-convenes-a-meeting-of-the-jetp-secretariat">Cục Đổi mới sáng tạo, Chuyển đổi '
                "xanh và Khuyến công</a>, bản tiếng Anh).</li>"
                "<li>Gửi phiếu yêu cầu theo mẫu của Nghị định 13/2018/NĐ-CP đến cơ quan đó, nêu rõ thông tin cần và "
                "hình thức nhận.</li>"
                "</ol><p>Người phụ trách, địa chỉ và điện thoại của đầu mối cung cấp thông tin về JETP: chưa công bố "
                'trong các nguồn đã dùng. Hãy xem các địa chỉ ở trang <a href="page:links">Liên kết</a>.</p>'
            ),
        ],
        [
            heading("Legal basis"),
            text(
                "<p>Access to information held by state agencies is governed by the Law on Access to Information No "
                "104/2016/QH13 and by Decree 13/2018/ND-CP. Article 11 of the Decree asks the website of an agency "
                "for a section of its own with the list of information to be made public, the request forms 01a and "
                "01b and a contact point. This page shows what such a section looks like.</p>"
            ),
            heading("What is public here"),
            text(
                "<ul>"
                '<li><a href="page:about">About</a>: what the JETP is, its targets, parties, finance and '
                "milestones.</li>"
                '<li><a href="page:secretariat">Secretariat</a>: its legal basis, structure and duties, and posts '
                "that have been made public.</li>"
                '<li><a href="page:projects">Projects</a>: the projects named in public and proposals from the '
                'annexes of the Resource Mobilisation Plan (RMP), with the register as <a href="/en/data/">open '
                "data</a>.</li>"
                '<li><a href="page:documents">Documents</a>: laws, decrees, decisions and reports, with number, '
                "date, issuing body and validity.</li>"
                '<li><a href="page:news">News</a> and <a href="page:events">Events</a>: what took place, with '
                "sources.</li>"
                "</ul>"
            ),
            heading("Requesting what is not public"),
            callout(
                "<p>This demonstration holds no records of state agencies. It therefore neither receives nor decides "
                "requests under the law. A request goes to the agency that holds the information.</p>",
                "Do not file a request here",
                "important",
            ),
            text(
                "<ol>"
                "<li>See whether the information is published already: use the search field or the site map.</li>"
                "<li>If not, find the agency that holds it. For JETP records, the standing agency of the Secretariat "
                'since 2025 is the Ministry of Industry and Trade (source: <a href="https://igip.gov.vn/tin-tuc/'
                't22031/the-ministry-of-industry-and-trade-convenes-a-meeting-of-the-jetp-secretariat">its '
                "Agency for Innovation, Green Transition and Industry Promotion</a>).</li>"
                "<li>Send that agency the request form of Decree 13/2018/ND-CP and state which information you need "
                "and in which form you wish to receive it.</li>"
                "</ol><p>Responsible person, address and telephone of the contact point for JETP information: not "
                'published in the sources used. See the addresses on the page <a href="page:links">Links</a>.</p>'
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

TERMS = {
    "key": "terms",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "dieu-khoan-su-dung",
    "slug_en": "terms-of-use",
    "title": ("Điều khoản sử dụng", "Terms of use"),
    "description": (
        "Điều kiện sử dụng lại bài viết, hình vẽ, dữ liệu và phần mềm của bản trình diễn; nội dung của bên thứ ba và "
        "giới hạn trách nhiệm.",
        "The conditions for re-using the texts, drawings, data and software of the demonstration; third-party "
        "content and limits of liability.",
    ),
    "intro": (
        "Bạn được tự do sử dụng lại nội dung của bản trình diễn này, với điều kiện nêu rõ nguồn.",
        "You are free to re-use the content of this demonstration, provided that you name the source.",
    ),
    "body": (
        [
            heading("Giấy phép"),
            text(
                "<ul>"
                "<li><b>Bài viết, hình vẽ và dữ liệu</b> do bản trình diễn soạn: giấy phép Creative Commons Ghi công "
                '4.0 Quốc tế (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>). Bạn được sao '
                "chép, chia sẻ và chỉnh sửa, kể cả cho mục đích thương mại.</li>"
                "<li><b>Phần mềm:</b> giấy phép BSD-3-Clause; toàn văn nằm trong mã nguồn.</li>"
                "<li><b>Phông chữ</b> Be Vietnam Pro và Source Serif 4: giấy phép SIL Open Font License 1.1.</li>"
                "</ul>"
            ),
            heading("Cách ghi nguồn"),
            text(
                "<p>Hãy viết: “Nguồn: Bản trình diễn cổng thông tin JETP Việt Nam”, kèm liên kết tới trang gốc và "
                "ngày truy cập. Nếu bạn đã sửa đổi, xin nói rõ. Khi dùng lại một số liệu, hãy giữ nguyên ngày, đơn "
                "vị và nguồn của số liệu đó; đừng cộng những số thuộc các báo cáo khác nhau. Đừng trình bày nội dung "
                "như thể do cơ quan nhà nước công bố.</p>"
            ),
            heading("Nội dung của bên thứ ba"),
            text(
                "<p>Tuyên bố, văn bản pháp luật, báo cáo và bài báo được dẫn ở đây thuộc về cơ quan hoặc tác giả của "
                "chúng. Bản trình diễn chỉ nêu sự kiện và số liệu, tóm tắt bằng lời của mình và dẫn liên kết; giấy "
                "phép trên không áp dụng cho văn bản gốc. Bản dịch tiếng Anh của tên văn bản là bản dịch không chính "
                "thức. Tên và biểu trưng của các tổ chức thuộc về các tổ chức đó; trang này không dùng quốc huy và "
                "biểu trưng của bộ.</p>"
            ),
            heading("Không phải thông tin chính thức"),
            callout(
                "<p>Bản trình diễn này không phải trang của cơ quan nhà nước và không có giá trị pháp lý. Nội dung "
                "được cung cấp như hiện có, không kèm bảo đảm. Khi quyết định việc gì, hãy dựa vào văn bản gốc.</p>",
                "Xin lưu ý",
                "warning",
            ),
            text(
                "<p>Liên kết ra bên ngoài dẫn tới những trang không thuộc bản trình diễn; nội dung của chúng có thể "
                "thay đổi bất cứ lúc nào. Nếu bạn cho rằng một nội dung xâm phạm quyền của mình, hãy báo qua trang "
                '<a href="page:contact">Liên hệ</a>, nêu địa chỉ trang và lý do. Điều khoản này áp dụng từ ngày '
                "22/11/2026.</p>"
            ),
        ],
        [
            heading("Licences"),
            text(
                "<ul>"
                "<li><b>Texts, drawings and data</b> made for the demonstration: Creative Commons Attribution 4.0 "
                'International (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>). You may copy, '
                "share and adapt them, also commercially.</li>"
                "<li><b>Software:</b> BSD-3-Clause licence; its text stands in the source code.</li>"
                "<li><b>Fonts</b> Be Vietnam Pro and Source Serif 4: SIL Open Font License 1.1.</li>"
                "</ul>"
            ),
            heading("How to name the source"),
            text(
                "<p>Write: “Source: JETP Viet Nam portal demonstration”, with a link to the original page and the "
                "date of access. If you made changes, say so. When you re-use a figure, keep its date, unit and "
                "source with it, and do not add up figures from different reports. Do not present the content as if "
                "a public authority had published it.</p>"
            ),
            heading("Third-party content"),
            text(
                "<p>The declarations, legal texts, reports and press articles cited here belong to their authorities "
                "or authors. The demonstration states facts and figures only, sums them up in its own words and "
                "links to them; the licence above does not extend to the originals. English titles of Vietnamese "
                "legal texts are unofficial translations. Names and logos of organisations belong to those "
                "organisations; this site uses neither the state emblem nor a ministry's logo.</p>"
            ),
            heading("Not official information"),
            callout(
                "<p>This demonstration is not the site of a public authority and has no legal effect. The content is "
                "provided as it is, without warranty. For any decision, rely on the original documents.</p>",
                "Please note",
                "warning",
            ),
            text(
                "<p>Outside links lead to sites that are no part of the demonstration; their content may change at "
                "any time. If you believe that content infringes your rights, report it through the <a "
                'href="page:contact">Contact</a> page with the address of the page and your reason. These terms '
                "apply from 22 November 2026.</p>"
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [ACCESS, TERMS]
