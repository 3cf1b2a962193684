"""The home page's message, the footer's lines, the banner, the contact page and the section about the portal."""

from pages.demo import content_portal_legal, content_portal_more, content_portal_rights
from pages.demo.body import callout, heading, text

REVIEWED = "2026-11-22"

HOME = {
    "key": "home",
    "title": ("Trang chủ", "Home"),
    "description": (
        "Bản trình diễn cổng thông tin JETP Việt Nam: dự án, nguồn vốn, văn bản, sự kiện và tiến độ, mỗi số liệu kèm "
        "ngày và nguồn công khai.",
        "A demonstration of the JETP Viet Nam portal: projects, finance, documents, events and progress, each figure "
        "with its date and source.",
    ),
    "message_title": (
        "Chuyển đổi năng\u00a0lượng công\u00a0bằng, công\u00a0khai từng\u00a0bước",
        "A just energy transition, in the open at every step",
    ),
    "message_text": (
        "Tra cứu dự án, nguồn vốn, văn bản và các mốc thực hiện Tuyên bố JETP giữa Việt Nam và các đối tác quốc tế; "
        "mỗi số liệu có ngày và nguồn.",
        "Look up the projects, finance, documents and milestones of the JETP Declaration between Viet Nam and its "
        "international partners; every figure has a date and a source.",
    ),
}

SETTINGS = {
    "owner_name": (
        "Bản trình diễn phần mềm cổng thông tin JETP Việt Nam, không thuộc cơ quan nào",
        "A demonstration of the JETP Viet Nam portal software, owned by no authority",
    ),
    "responsible_person": ("chưa công bố", "not published"),
    "address": (
        "Địa chỉ, điện thoại, thư điện tử: chưa công bố",
        "Address, telephone and e-mail: not published",
    ),
    "phone": "",
    "fax": "",
    "email": "",
    "reuse_line": (
        "Ghi rõ nguồn “Bản trình diễn cổng thông tin JETP Việt Nam” và dẫn liên kết tới trang gốc khi sử dụng lại "
        "nội dung.",
        "When you re-use content, name the source “JETP Viet Nam portal demonstration” and link to the original page.",
    ),
}

BANNERS = [
    {
        "title": (
            "Đây là bản trình diễn, không phải trang thông tin chính thức",
            "This is a demonstration, not an official site",
        ),
        "text": (
            "Nội dung được viết lại từ các nguồn công khai thu thập đến ngày 21/11/2026. Nguồn đứng ngay dưới mỗi số "
            "liệu; cách biên soạn và giới hạn của bản này có ở trang Về cổng thông tin.",
            "The content is written anew from public sources gathered up to 21 November 2026. The source stands "
            "under each figure; how the texts were made, and their limits, is told in About this portal.",
        ),
        "link_page": "portal-info",
        "starts_at": "2026-11-15T00:00",
        "ends_at": "2026-12-31T23:59",
    }
]

CONTACT = {
    "key": "contact",
    "parent": "home",
    "type": "ContactPage",
    "slug": "lien-he",
    "slug_en": "contact",
    "title": ("Liên hệ", "Contact"),
    "description": (
        "Gửi câu hỏi, báo lỗi nội dung hoặc góp ý về bản trình diễn cổng thông tin JETP Việt Nam; thông tin về đầu "
        "mối liên hệ chính thức.",
        "Send a question, report an error or comment on the demonstration of the JETP Viet Nam portal, and find "
        "where official enquiries go.",
    ),
    "intro": (
        "Dùng biểu mẫu để báo lỗi, góp ý hoặc hỏi về nội dung của bản trình diễn này.",
        "Use the form to report an error, to comment or to ask about the content of this demonstration.",
    ),
    "body": (
        [
            callout(
                "<p>Bản trình diễn này không thuộc Bộ Công Thương, Ban Thư ký JETP hay đối tác nào. Câu hỏi chính "
                'thức và đề xuất dự án xin gửi qua <a href="https://jetp.moit.gov.vn">cổng thông tin JETP của Bộ '
                'Công Thương</a>. Tin nhắn gửi tại đây và <a href="/de-xuat/">đề xuất thử</a> trong bản trình diễn '
                "không được chuyển tiếp đến cơ quan nhà nước.</p>",
                "Không phải đầu mối của cơ quan nhà nước",
                "important",
            ),
            heading("Nên viết gì trong tin nhắn"),
            text(
                "<ul>"
                "<li><b>Báo lỗi nội dung:</b> địa chỉ trang, câu hoặc số liệu cần xem lại và nguồn công khai nêu "
                "thông tin đúng. Khi hai nguồn nêu số khác nhau, cả hai sẽ được giữ và đặt cạnh nhau kèm ngày.</li>"
                "<li><b>Khó khăn khi sử dụng:</b> trang đang xem, thiết bị, trình duyệt và công nghệ hỗ trợ đang "
                'dùng. Xem thêm <a href="page:accessibility">Tuyên bố tiếp cận</a>.</li>'
                "<li><b>Dữ liệu cá nhân:</b> mã số tin nhắn hoặc đề xuất đã gửi và yêu cầu của bạn, chẳng hạn xem, sửa, xóa hoặc "
                'rút lại sự đồng ý. Các quyền và thời hạn có ở <a href="page:privacy">Thông báo về quyền riêng '
                "tư</a>.</li>"
                "<li><b>Tiếp cận thông tin theo luật:</b> yêu cầu phải gửi đến cơ quan đang giữ thông tin; cách làm "
                'có ở trang <a href="page:access-to-information">Tiếp cận thông tin</a>.</li>'
                "</ul>"
            ),
            heading("Khi tin nhắn được gửi"),
            text(
                "<p>Biểu mẫu liên hệ chỉ hỏi những gì cần để trả lời: họ tên, địa chỉ thư điện tử, tiêu đề và nội dung. Sau "
                "khi gửi, màn hình hiện mã số của tin nhắn; xin giữ lại mã này. Không gửi mật khẩu, số giấy tờ tùy "
                "thân, tài liệu mật hoặc dữ liệu của người khác. Bản trình diễn không có bộ phận thường trực nên "
                "không hẹn thời gian trả lời câu hỏi chung. Địa chỉ, số điện thoại và người phụ trách: chưa công "
                "bố.</p>"
            ),
        ],
        [
            callout(
                "<p>This demonstration belongs neither to the Ministry of Industry and Trade nor to the JETP "
                "Secretariat nor to any partner. For official enquiries and project proposals, use the <a "
                'href="https://jetp.moit.gov.vn">JETP portal of the Ministry of Industry and Trade</a>. Messages '
                'sent here and <a href="/en/proposals/">proposals made to try the form</a> are not passed on to any '
                "public authority.</p>",
                "Not a contact point of any authority",
                "important",
            ),
            heading("What to write"),
            text(
                "<ul>"
                "<li><b>An error in the content:</b> the address of the page, the sentence or figure in question, "
                "and the public source that gives it correctly. Where two sources differ, both are kept and shown "
                "side by side with their dates.</li>"
                "<li><b>A difficulty in using the site:</b> the page, your device and browser, and any assistive "
                'technology you use. See also the <a href="page:accessibility">accessibility statement</a>.</li>'
                "<li><b>Personal data:</b> the reference of your message or proposal and what you ask for, such as "
                "seeing, correcting or erasing your data or withdrawing consent. Rights and time limits are in the "
                '<a href="page:privacy">privacy notice</a>.</li>'
                "<li><b>Access to information under the law:</b> such a request goes to the authority that holds the "
                'information; the page <a href="page:access-to-information">Access to information</a> tells '
                "how.</li>"
                "</ul>"
            ),
            heading("When you send a message"),
            text(
                "<p>The form asks only what an answer needs: your name, e-mail address, a subject and the message. "
                "After sending, the screen shows a reference; please keep it. Do not send passwords, identity "
                "numbers, classified papers or other people's data. The demonstration has no standing team, so no "
                "time is promised for answers to general questions. Address, telephone number and responsible "
                "person: not published.</p>"
            ),
        ],
    ),
    "show_in_menus": False,
    "reviewed_on": REVIEWED,
}

PORTAL_INFO = {
    "key": "portal-info",
    "parent": "home",
    "type": "SectionPage",
    "slug": "ve-cong-thong-tin",
    "slug_en": "about-this-portal",
    "title": ("Về cổng thông tin", "About this portal"),
    "description": (
        "Bản trình diễn này là gì, nội dung lấy từ đâu, số liệu được trình bày ra sao, và các trang về tiếp cận, "
        "quyền riêng tư, sử dụng lại.",
        "What this demonstration is, where its content comes from, how figures are shown, and the pages on access, "
        "privacy and re-use.",
    ),
    "intro": (
        "Cổng thông tin này trình diễn một phần mềm nguồn mở dành cho thông tin về JETP tại Việt Nam. Đây không phải "
        "trang của cơ quan nhà nước.",
        "This portal demonstrates open-source software for information on the JETP in Viet Nam. It is not the site "
        "of any public authority.",
    ),
    "body": (
        [
            heading("Bản trình diễn này là gì"),
            text(
                "<p>Phần mềm được dựng để một ban thư ký hoặc một bộ có thể dùng cho cổng thông tin song ngữ: dự án, "
                "văn bản, tin tức, sự kiện và số liệu. Bản trình diễn nạp sẵn nội dung thật để người xem đánh giá "
                "được cách trình bày. Trang này không dùng quốc huy hay biểu trưng của bộ, và không phát ngôn thay "
                'cho cơ quan hoặc đối tác nào. Thông tin chính thức có tại <a href="https://jetp.moit.gov.vn">cổng '
                "JETP của Bộ Công Thương</a>.</p>"
            ),
            heading("Nội dung được biên soạn thế nào"),
            text(
                "<ul>"
                "<li>Chỉ dùng nguồn công khai, thu thập đến ngày 21/11/2026; bài viết được soạn mới bằng hai thứ "
                "tiếng, không chép câu chữ của nguồn.</li>"
                "<li>Mỗi số liệu đi kèm ngày và nguồn. Đường liên kết chỉ được đặt khi có địa chỉ đầy đủ.</li>"
                "<li>Khi các nguồn nêu số khác nhau, các số được đặt cạnh nhau. Cam kết, bản ghi nhớ, hiệp định vay "
                "và giải ngân không bao giờ được cộng chung.</li>"
                "<li>Mục tiêu được gọi là mục tiêu, không trình bày như kết quả.</li>"
                "<li>Điều chưa có nguồn công khai được ghi “chưa công bố”, không để số 0 và không suy đoán.</li>"
                "<li>Một số thông tin chỉ có trong dữ liệu nghiên cứu của bên thứ ba; những chỗ đó được nói rõ.</li>"
                "<li>Hình minh họa là hình vẽ, không phải ảnh chụp; người trong hình không có thật.</li>"
                "</ul>"
            ),
            heading("Sai sót và đính chính"),
            text(
                "<p>Con người, chức vụ, địa danh và văn bản thay đổi nhanh. Trước khi dùng một số liệu cho công "
                "việc, xin đối chiếu với văn bản gốc. Nếu thấy sai sót, hãy báo qua trang <a "
                'href="page:contact">Liên hệ</a>, kèm nguồn. Các trang dưới đây nói về khả năng tiếp cận, dữ liệu cá '
                "nhân, quyền tiếp cận thông tin và điều kiện sử dụng lại.</p>"
            ),
        ],
        [
            heading("What this demonstration is"),
            text(
                "<p>The software is built so that a secretariat or a ministry can run a portal in two languages: "
                "projects, documents, news, events and figures. The demonstration comes with real content, so that "
                "readers can judge how it is presented. It uses neither the state emblem nor a ministry's logo and "
                "speaks for no authority and no partner. Official information is on the <a "
                'href="https://jetp.moit.gov.vn">JETP portal of the Ministry of Industry and Trade</a>.</p>'
            ),
            heading("How the content was made"),
            text(
                "<ul>"
                "<li>Only public sources were used, gathered up to 21 November 2026. The texts were written anew in "
                "both languages; no sentence was copied.</li>"
                "<li>Each figure stands with its date and source. A link is set only where the full address is "
                "known.</li>"
                "<li>Where sources give different figures, these stand side by side. Pledges, memoranda, loan "
                "agreements and disbursements are never added together.</li>"
                "<li>A target is called a target and is not shown as a result.</li>"
                "<li>What has no public source reads “not published”; there is no zero and no guess.</li>"
                "<li>Some information exists only in third-party research data; the text says so at each place.</li>"
                "<li>The illustrations are drawings, not photographs; the people in them are not real.</li>"
                "</ul>"
            ),
            heading("Errors and corrections"),
            text(
                "<p>People, posts, place names and legal texts change fast. Before you use a figure in your work, "
                "check it against the original. If you find an error, report it on the <a "
                'href="page:contact">Contact</a> page and name your source. The pages below deal with accessibility, '
                "personal data, the right to information and the conditions of re-use.</p>"
            ),
        ],
    ),
    "show_in_menus": False,
    "reviewed_on": REVIEWED,
}

PAGES = [
    CONTACT,
    PORTAL_INFO,
    *content_portal_rights.PAGES,
    *content_portal_legal.PAGES,
    *content_portal_more.PAGES,
]
