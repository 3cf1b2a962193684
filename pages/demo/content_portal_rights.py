"""Pages on what readers may expect: accessibility and privacy."""

from pages.demo.body import heading, table, text

REVIEWED = "2026-11-22"

ACCESSIBILITY = {
    "key": "accessibility",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "tuyen-bo-tiep-can",
    "slug_en": "accessibility-statement",
    "title": ("Tuyên bố tiếp cận", "Accessibility statement"),
    "description": (
        "Chuẩn WCAG 2.2 mức AA mà bản trình diễn hướng tới, những gì đã kiểm tra, các giới hạn đã biết và cách báo "
        "khó khăn khi sử dụng.",
        "The WCAG 2.2 level AA standard that the demonstration works to, what was tested, what is known to fall "
        "short and how to report it.",
    ),
    "intro": (
        "Bản trình diễn này được xây dựng theo Hướng dẫn về khả năng tiếp cận nội dung trên mạng (WCAG) 2.2, mức AA, "
        "để người khuyết tật và người cao tuổi cũng sử dụng được.",
        "This demonstration is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, so that "
        "persons with disabilities and older persons can use it too.",
    ),
    "body": (
        [
            heading("Cơ sở"),
            text(
                "<p>Yêu cầu về tiếp cận đối với trang thông tin của cơ quan nhà nước dựa trên Điều 43 Luật Người "
                "khuyết tật số 51/2010 và Thông tư 26/2020/TT-BTTTT. Thông tư lấy WCAG 1.0 làm mức bắt buộc và "
                "khuyến nghị WCAG 2.0, 2.1. Phiên bản 2.2 bao gồm các yêu cầu đó, nên được chọn làm chuẩn.</p>"
            ),
            heading("Đã kiểm tra những gì"),
            text(
                "<ul>"
                "<li>Kiểm tra tự động bằng công cụ axe, với các bộ quy tắc từ WCAG 2.0 đến 2.2 mức A và AA cùng các "
                "khuyến nghị thực hành tốt, trên từng loại trang, bằng cả hai ngôn ngữ.</li>"
                "<li>Màn hình rộng 390 và 1360 điểm ảnh; giao diện sáng, tối và tương phản cao; trình đơn và bộ lọc "
                "đang mở; trang trống và trang báo lỗi.</li>"
                "<li>Đi qua các trang chỉ bằng bàn phím: liên kết bỏ qua phần đầu, thứ tự tiêu điểm, tiêu điểm luôn "
                "nhìn thấy.</li>"
                "<li>Dùng khi tắt JavaScript, ở độ rộng 320 điểm ảnh và khi phóng to 200%.</li>"
                "</ul><p>Cỡ chữ và độ tương phản có thể đổi ở đầu trang; lựa chọn được lưu trong trình duyệt của "
                "bạn. Mỗi trang khai báo ngôn ngữ; đoạn văn bằng ngôn ngữ khác được đánh dấu riêng. Hình ảnh có văn "
                "bản thay thế bằng hai thứ tiếng. Trạng thái của dự án luôn được viết bằng chữ, không chỉ bằng "
                "màu.</p>"
            ),
            heading("Giới hạn đã biết"),
            text(
                "<ul>"
                "<li>Chưa có kiểm tra với người dùng trình đọc màn hình. Công cụ tự động chỉ phát hiện được một phần "
                "trở ngại.</li>"
                "<li>Tệp PDF do bản trình diễn tạo ra có tiêu đề, ngôn ngữ và dấu trang nhưng chưa gắn thẻ cấu trúc; "
                "trang của mỗi tài liệu có phần tóm tắt bằng văn bản.</li>"
                "<li>Văn bản và trang bên ngoài mà liên kết dẫn tới không được kiểm tra.</li>"
                "<li>Trang chưa có bản tiếng Anh hiển thị nội dung tiếng Việt dưới một thông báo bằng tiếng "
                "Anh.</li>"
                "</ul>"
            ),
            heading("Báo khó khăn"),
            text(
                '<p>Nếu gặp trở ngại, hãy viết qua trang <a href="page:contact">Liên hệ</a>: trang nào, bạn muốn làm '
                "gì, thiết bị và công nghệ hỗ trợ nào. Nếu biểu mẫu là trở ngại, hãy nhờ người khác gửi giúp. Bản "
                "trình diễn không có bộ phận trực nên chưa hẹn thời gian xử lý. Tuyên bố này được soạn ngày "
                "22/11/2026.</p>"
            ),
        ],
        [
            heading("Basis"),
            text(
                "<p>Article 43 of the Law on Persons with Disabilities No 51/2010 and Circular 26/2020/TT-BTTTT ask "
                "for accessible websites of state agencies. The Circular makes WCAG 1.0 mandatory and recommends "
                "WCAG 2.0 and 2.1. Version 2.2 contains those requirements and was therefore chosen as the "
                "standard.</p>"
            ),
            heading("What was tested"),
            text(
                "<ul>"
                "<li>Automated checks with the tool axe, with the rule sets of WCAG 2.0 to 2.2, levels A and AA, and "
                "its best practices, on each type of page and in both languages.</li>"
                "<li>Screens 390 and 1360 pixels wide; light, dark and high contrast; menu and filters open; empty "
                "pages and error pages.</li>"
                "<li>Use with the keyboard alone: a link that skips the header, the order of focus, and a focus that "
                "can always be seen.</li>"
                "<li>Use without JavaScript, at a width of 320 pixels and at 200% zoom.</li>"
                "</ul><p>Text size and contrast can be changed at the top of the page; your choice is kept in your "
                "browser. Every page declares its language, and passages in the other language are marked. Images "
                "have alternative text in both languages. The status of a project is always written out and never "
                "shown by colour alone.</p>"
            ),
            heading("Known limits"),
            text(
                "<ul>"
                "<li>There have been no tests with users of screen readers. Automated tools find only part of the "
                "barriers.</li>"
                "<li>PDF files made by the demonstration have a title, a language and bookmarks, but no structure "
                "tags; the page of each document carries an abstract as text.</li>"
                "<li>Documents and sites outside the portal that links lead to were not tested.</li>"
                "<li>A page without an English version shows its Vietnamese content under a notice in English.</li>"
                "</ul>"
            ),
            heading("Report a difficulty"),
            text(
                '<p>If something stands in your way, write through the <a href="page:contact">Contact</a> page: '
                "which page, what you wanted to do, which device and assistive technology. If the form itself is the "
                "barrier, ask someone to send the message for you. The demonstration has no standing team, so no "
                "time for a remedy is promised yet. This statement was written on 22 November 2026.</p>"
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PRIVACY = {
    "key": "privacy",
    "parent": "portal-info",
    "type": "ContentPage",
    "slug": "quyen-rieng-tu",
    "slug_en": "privacy-notice",
    "title": ("Thông báo về quyền riêng tư", "Privacy notice"),
    "description": (
        "Biểu mẫu liên hệ lưu dữ liệu gì, để làm gì, trong bao lâu; các quyền và thời hạn theo Luật 91/2025/QH15 và "
        "Nghị định 356/2025/NĐ-CP.",
        "What the contact form stores, why and for how long; your rights and the time limits under Law 91/2025/QH15 "
        "and Decree 356/2025/ND-CP.",
    ),
    "intro": (
        "Đọc cổng thông tin này không để lại dữ liệu cá nhân nào. Chỉ khi bạn gửi biểu mẫu liên hệ, dữ liệu bạn điền "
        "mới được lưu.",
        "Reading this portal leaves no personal data behind. Only when you send the contact form is what you filled "
        "in stored.",
    ),
    "body": (
        [
            text(
                "<p>Thông báo này theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, áp "
                'dụng từ ngày 01/01/2026 thay cho Nghị định 13/2023/NĐ-CP. Nguồn: <a href="https://frasersvn.com/'
                "legal-updates-and-publications/the-next-chapter-in-data-protection-new-decree-guiding-the-"
                'personal-data-protection-law">frasersvn.com</a> và <a href="https://english.luatvietnam.vn/legal-'
                "updates/the-latest-law-on-personal-data-protection-and-the-guiding-documents-892-106778-"
                'article.html">english.luatvietnam.vn</a>, đều bằng tiếng Anh.</p>'
            ),
            heading("Khi bạn đọc"),
            text(
                "<p>Các trang đọc không đặt cookie, không gọi dịch vụ bên ngoài và không theo dõi hành vi. Cỡ chữ và "
                "độ tương phản bạn chọn chỉ nằm trong trình duyệt của bạn. Riêng trang có biểu mẫu đặt một cookie kỹ "
                "thuật để bảo vệ việc gửi. Nhật ký kỹ thuật ghi thời điểm, đường dẫn và mã kết quả, không ghi dữ "
                "liệu cá nhân.</p>"
            ),
            heading("Khi bạn gửi biểu mẫu"),
            table(
                "Dữ liệu của biểu mẫu liên hệ",
                ["Dữ liệu", "Mục đích"],
                [
                    ["Họ tên, địa chỉ thư điện tử", "Trả lời bạn"],
                    ["Tiêu đề, nội dung, ngôn ngữ", "Hiểu và xử lý tin nhắn"],
                    ["Phiên bản lời đồng ý, thời điểm đồng ý và gửi", "Chứng minh sự đồng ý"],
                    ["Mã số, tình trạng xử lý, ghi chú nội bộ", "Theo dõi việc trả lời"],
                ],
                "Để chặn thư rác, số lần gửi trong một giờ được đếm bằng mã băm thay đổi mỗi ngày; địa chỉ mạng "
                "không được lưu.",
            ),
            text(
                "<p>Ô đồng ý không bao giờ được đánh dấu sẵn; im lặng không phải là đồng ý. Dữ liệu được giữ tối đa "
                "mười hai tháng, không chuyển cho bên thứ ba và không chuyển ra nước ngoài theo mặc định. Người xem "
                "được dữ liệu là người vận hành bản trình diễn; tên và địa chỉ của người này: chưa công bố.</p>"
            ),
            heading("Quyền của bạn và thời hạn"),
            text(
                "<p>Luật và Nghị định đặt ra các thời hạn sau:</p>"
                "<ul>"
                "<li>Được biết, xem, sửa, nhận bản sao và yêu cầu xóa dữ liệu: trả lời trong 2 ngày làm việc.</li>"
                "<li>Rút lại sự đồng ý, hạn chế hoặc phản đối việc xử lý: thực hiện trong 15 ngày, hoặc 20 ngày nếu "
                "có bên xử lý; được gia hạn một lần 15 ngày.</li>"
                "<li>Rút lại sự đồng ý phải dễ như khi đồng ý.</li>"
                '</ul><p>Hãy gửi yêu cầu qua trang <a href="page:contact">Liên hệ</a>, kèm mã số tin nhắn. Mỗi đơn '
                "vị tự vận hành phần mềm phải thay thông báo này bằng thông báo của mình.</p>"
            ),
        ],
        [
            text(
                "<p>This notice follows the Law on Personal Data Protection No 91/2025/QH15 and Decree "
                '356/2025/ND-CP, which replaced Decree 13/2023/ND-CP on 1 January 2026. Sources: <a href="https://'
                "frasersvn.com/legal-updates-and-publications/the-next-chapter-in-data-protection-new-decree-"
                'guiding-the-personal-data-protection-law">frasersvn.com</a> and <a href="https://'
                "english.luatvietnam.vn/legal-updates/the-latest-law-on-personal-data-protection-and-the-guiding-"
                'documents-892-106778-article.html">english.luatvietnam.vn</a>.</p>'
            ),
            heading("When you read"),
            text(
                "<p>Pages for reading set no cookie, call no outside service and do not track behaviour. The text "
                "size and contrast you choose stay in your browser. Only the page with the form sets one technical "
                "cookie, which protects the sending. Technical logs hold the time, the path and the result code, and "
                "no personal data.</p>"
            ),
            heading("When you send the form"),
            table(
                "Data of the contact form",
                ["Data", "Purpose"],
                [
                    ["Name, e-mail address", "To answer you"],
                    ["Subject, message, language", "To understand and handle the message"],
                    ["Version of the consent text, time of consent and of sending", "To prove consent"],
                    ["Reference, state of handling, internal note", "To follow up the answer"],
                ],
                "Against spam, messages per hour are counted by a hash that changes every day; the network address "
                "is not stored.",
            ),
            text(
                "<p>The consent box is never ticked in advance; silence is not consent. The data are kept for twelve "
                "months at most, are not given to third parties and do not leave the country by default. They can be "
                "seen by whoever runs this demonstration; the name and address of that person: not published.</p>"
            ),
            heading("Your rights and the time limits"),
            text(
                "<p>The Law and the Decree set these limits:</p>"
                "<ul>"
                "<li>To know, see and correct your data, to receive a copy and to ask for erasure: an answer within "
                "2 working days.</li>"
                "<li>To withdraw consent, restrict or object to processing: carried out within 15 days, or 20 where "
                "a processor is involved, with one extension of 15 days.</li>"
                "<li>Withdrawing consent must be as easy as giving it.</li>"
                '</ul><p>Send your request through the <a href="page:contact">Contact</a> page with the reference of '
                "your message. Whoever runs the software on their own must replace this notice by theirs.</p>"
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [ACCESSIBILITY, PRIVACY]
