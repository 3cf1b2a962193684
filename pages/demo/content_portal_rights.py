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
        "Dữ liệu cá nhân khi liên hệ, đề xuất dự án và đăng nhập: lưu gì, để làm gì, bao lâu; các quyền theo Luật "
        "91/2025/QH15 và Nghị định 356/2025/NĐ-CP.",
        "Personal data in messages, project proposals and staff sign-in: what is stored, why, how long; your rights "
        "under Law 91/2025/QH15 and its Decree.",
    ),
    "intro": (
        "Đọc cổng thông tin này không để lại dữ liệu cá nhân nào. Dữ liệu chỉ được lưu khi bạn gửi tin nhắn, đề xuất "
        "dự án, hoặc đăng nhập để làm việc tại đây.",
        "Reading this portal leaves no personal data behind. Data are stored only when you send a message, propose a "
        "project, or sign in to work here.",
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
                "độ tương phản bạn chọn chỉ nằm trong trình duyệt của bạn. Nhật ký kỹ thuật ghi thời điểm, đường dẫn "
                "và mã kết quả, không ghi dữ liệu cá nhân.</p><p>Chỉ có ba nơi đặt cookie, đều là cookie kỹ thuật "
                "cần thiết:</p><ul>"
                "<li>trang có biểu mẫu: một cookie bảo vệ việc gửi;</li>"
                "<li>đề xuất dự án: thêm một cookie giữ đề xuất đang mở trong trình duyệt của bạn, hết hiệu lực khi "
                "bạn rời đề xuất hoặc sau 120 phút không thao tác;</li>"
                "<li>đăng nhập: cookie của phiên làm việc, chỉ dành cho người có tài khoản.</li>"
                "</ul>"
            ),
            heading("Khi bạn gửi tin nhắn liên hệ"),
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
            heading("Khi bạn đề xuất dự án"),
            table(
                "Dữ liệu cá nhân của một đề xuất",
                ["Dữ liệu", "Mục đích"],
                [
                    ["Địa chỉ thư điện tử", "Xác nhận người gửi, gửi liên kết riêng, báo tin và trả lời"],
                    ["Họ tên, chức vụ, số điện thoại di động của người liên hệ", "Rà soát đề xuất và trao đổi với bạn"],
                    [
                        "Nội dung đề xuất, tệp đính kèm, câu hỏi và trả lời",
                        "Rà soát đề xuất theo các tiêu chí lựa chọn",
                    ],
                    ["Lời đồng ý đã hiện ra, phiên bản, thời điểm đồng ý hoặc rút lại", "Chứng minh sự đồng ý"],
                    ["Các bước xử lý, ghi chú nội bộ, kết luận", "Theo dõi việc rà soát"],
                ],
                "Không lưu chính liên kết riêng mà chỉ lưu mã băm của liên kết. Số lần yêu cầu gửi thư trong một giờ "
                "cũng được đếm bằng mã băm thay đổi mỗi ngày.",
            ),
            text(
                "<p>Căn cứ xử lý là sự đồng ý của bạn, được hỏi hai lần: khi bắt đầu bản nháp và khi nộp đề xuất. Ô "
                "đồng ý không được đánh dấu sẵn.</p><ul>"
                "<li><b>Ai xem được:</b> bản nháp chỉ mở cho người gửi. Đề xuất đã nộp mở cho những người trong Ban "
                "Thư ký được giao rà soát và các cơ quan được lấy ý kiến tại Việt Nam; trong bản trình diễn này, đó "
                "là người vận hành. Tệp đính kèm chỉ mở được sau khi đã quét vi-rút và không có mã độc. Dự án phù hợp "
                "có trang riêng trong danh mục, nhưng dữ liệu của người liên hệ không được đăng.</li>"
                "<li><b>Giữ trong bao lâu</b> (giá trị mặc định của phần mềm): liên kết xác nhận 48 giờ; bản nháp "
                "không được động đến 180 ngày, trước đó 14 ngày bạn nhận thư nhắc; đề xuất đã có kết luận 3 năm; đề "
                "xuất đã rút 14 ngày. Hết hạn, dữ liệu cá nhân được xóa tự động vào ban đêm.</li>"
                "<li><b>Còn lại sau khi xóa:</b> mã số, loại, lĩnh vực, trạng thái, các bước kèm thời điểm và kết "
                "luận không nêu lý do, không còn gì nói về bạn. Bản nháp bị xóa thì không còn lại gì.</li>"
                "</ul>"
            ),
            heading("Rút lại, xin bản sao, yêu cầu xóa", 3),
            text(
                "<p>Hãy mở đề xuất bằng liên kết riêng trong thư đã nhận; nếu mất, dùng chức năng gửi lại liên kết ở "
                'trang <a href="/de-xuat/">Đề xuất dự án</a>.</p><ul>'
                "<li><b>Rút lại:</b> chọn “Rút đề xuất”. Việc rà soát dừng lại, sự đồng ý được rút cùng lúc, dữ liệu "
                "cá nhân được xóa sau 14 ngày. Bản nháp thì bị xóa ngay.</li>"
                "<li><b>Bản sao hoặc xóa:</b> chọn “Dữ liệu cá nhân của quý vị” và gửi yêu cầu. Yêu cầu áp dụng cho "
                "mọi đề xuất từ cùng địa chỉ thư; có trả lời trong 2 ngày làm việc và được thực hiện trong 15 ngày. "
                "Bản sao là một tệp nén gồm dữ liệu và các tệp đã quét không có mã độc.</li>"
                "<li><b>Không còn vào được hộp thư:</b> hãy yêu cầu qua trang "
                '<a href="page:contact">Liên hệ</a>, nêu mã số đề xuất.</li>'
                "</ul>"
            ),
            heading("Khi người làm việc tại đây đăng nhập"),
            text(
                "<p>Chỉ người được mời mới có tài khoản; người đọc và người gửi đề xuất không cần tài khoản.</p><ul>"
                "<li><b>Tài khoản:</b> họ tên, tên đăng nhập, địa chỉ thư điện tử, vai trò, mật khẩu dưới dạng băm và "
                "lớp xác thực thứ hai. Mục đích là phân quyền và bảo vệ việc đăng nhập; tài khoản 45 ngày không dùng "
                "sẽ bị vô hiệu hóa.</li>"
                "<li><b>Phiên đang mở:</b> địa chỉ mạng và trình duyệt, giữ đến khi phiên kết thúc.</li>"
                "<li><b>Nhật ký hoạt động:</b> ai đã làm gì, khi nào, từ địa chỉ mạng nào. Mục đích là an toàn của "
                "cổng và nghĩa vụ truy vết những gì đã đăng (Điều 16 Nghị định 333/2026, Điều 8 Luật 148/2025); giữ "
                "365 ngày, chỉ quản trị viên đọc được.</li>"
                "</ul>"
            ),
            heading("Quyền của bạn và thời hạn"),
            text(
                "<p>Luật và Nghị định đặt ra các thời hạn sau:</p>"
                "<ul>"
                "<li>Được biết, xem, sửa, nhận bản sao và yêu cầu xóa dữ liệu: trả lời trong 2 ngày làm việc.</li>"
                "<li>Rút lại sự đồng ý, hạn chế hoặc phản đối việc xử lý: thực hiện trong 15 ngày, hoặc 20 ngày nếu "
                "có bên xử lý; được gia hạn một lần 15 ngày.</li>"
                "<li>Rút lại sự đồng ý phải dễ như khi đồng ý.</li>"
                '</ul><p>Về tin nhắn, hãy gửi yêu cầu qua trang <a href="page:contact">Liên hệ</a>, kèm mã số tin '
                "nhắn; về đề xuất, như đã nêu ở trên. Mỗi đơn vị tự vận hành phần mềm phải thay thông báo này bằng "
                "thông báo của mình.</p>"
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
                "size and contrast you choose stay in your browser. Technical logs hold the time, the path and the "
                "result code, and no personal data.</p><p>Cookies are set in three places only, all of them technical "
                "and needed there:</p><ul>"
                "<li>pages with a form: one cookie, which protects the sending;</li>"
                "<li>project proposals: one more, which keeps the proposal open in your browser until you leave it or "
                "do nothing for 120 minutes;</li>"
                "<li>sign-in: the cookie of the session, for people with an account alone.</li>"
                "</ul>"
            ),
            heading("When you send a message"),
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
            heading("When you propose a project"),
            table(
                "Personal data of a proposal",
                ["Data", "Purpose"],
                [
                    ["E-mail address", "To confirm the sender, to send the private link, news and answers"],
                    [
                        "Name, position and mobile telephone of the contact person",
                        "To screen the proposal and to talk to you about it",
                    ],
                    [
                        "The proposal, its files, questions and answers",
                        "To screen the proposal against the selection criteria",
                    ],
                    ["The consent text shown, its version, time of consent or withdrawal", "To prove consent"],
                    ["Steps, internal notes, decision", "To follow the screening"],
                ],
                "Of a private link only a hash is stored, never the link itself. Requests for mails are counted per "
                "hour by a hash that changes every day, too.",
            ),
            text(
                "<p>The legal basis is your consent. You are asked twice: when you begin a draft and when you submit "
                "the proposal. The box is never ticked in advance.</p><ul>"
                "<li><b>Who sees them:</b> a draft opens for its sender alone. A submitted proposal opens for those "
                "in the Secretariat who screen it and for the agencies it consults in Viet Nam; in this demonstration "
                "that is whoever runs it. Files open only after a virus scanner has found them clean. A suitable "
                "project gets a page in the register, but the data of its contact person are not published.</li>"
                "<li><b>How long they are kept</b> (defaults of the software): the link that confirms an address 48 "
                "hours; an untouched draft 180 days, with a reminder by e-mail 14 days before; a decided proposal 3 "
                "years; a withdrawn one 14 days. After that the personal data are erased automatically at night.</li>"
                "<li><b>What remains:</b> reference, kind, sector, state, the steps with their times, and the outcome "
                "without its reasons; nothing about you. Of a deleted draft nothing remains.</li>"
                "</ul>"
            ),
            heading("Withdrawal, copy and erasure", 3),
            text(
                "<p>Open the proposal by the private link you received by e-mail; if it is lost, have it sent again "
                'from the page <a href="/en/proposals/">Propose a project</a>.</p><ul>'
                "<li><b>Withdrawal:</b> choose “Withdraw the proposal”. The screening stops, your consent is "
                "withdrawn with it, and the personal data are erased after 14 days. A draft is deleted at once.</li>"
                "<li><b>A copy, or erasure:</b> choose “Your personal data” and send the request. It covers all "
                "proposals from the same address; you get an answer within 2 working days and it is carried out "
                "within 15 days. The copy is an archive of the data and of the files found clean.</li>"
                "<li><b>If your mailbox is gone:</b> ask through the "
                '<a href="page:contact">Contact</a> page and give the reference of the proposal.</li>'
                "</ul>"
            ),
            heading("When staff sign in"),
            text(
                "<p>Only people who are invited have an account; readers and senders of proposals need none.</p><ul>"
                "<li><b>Account:</b> name, user name, e-mail address, role, the password as a hash, and the second "
                "factor. They serve to grant rights and to protect sign-in; an account not used for 45 days is "
                "disabled.</li>"
                "<li><b>Open sessions:</b> network address and browser, until the session ends.</li>"
                "<li><b>Audit trail:</b> who did what, when, and from which network address. It serves the security "
                "of the portal and the duty to trace what was published (Article 16 of Decree 333/2026, Article 8 of "
                "Law 148/2025); it is kept for 365 days and read by administrators only.</li>"
                "</ul>"
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
                '</ul><p>For a message, send your request through the <a href="page:contact">Contact</a> page with '
                "its reference; for a proposal, as told above. Whoever runs the software on their own must replace "
                "this notice by theirs.</p>"
            ),
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [ACCESSIBILITY, PRIVACY]
