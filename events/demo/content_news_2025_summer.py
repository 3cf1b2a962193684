"""News of May to July 2025: the first financing acts and the first count of suitable proposals."""

from events.demo.wording import BYLINE, address, caption
from pages.demo.body import callout, heading, table, text

TDWORLD_URL = address("tdworld-2025")

ARTICLES = [
    {
        "key": "article-two-signings-2025-05",
        "slug": "hai-van-kien-tai-chinh-jetp-dau-tien",
        "slug_en": "first-two-jetp-financing-documents",
        "title": (
            "Hai văn kiện tài chính đầu tiên của JETP: một thỏa thuận vay, một biên bản ghi nhớ",
            "First two JETP financing documents: one loan agreement, one memorandum",
        ),
        "description": (
            "Dự án lưới 500 kV có thỏa thuận vay 67 triệu EUR; thủy điện tích năng Bác Ái mới có biên bản ghi nhớ tối "
            "đa 480 triệu EUR.",
            "The 500 kV grid project has a loan agreement of EUR 67 million; Bác Ái pumped storage has a memorandum "
            "for up to EUR 480 million.",
        ),
        "published_on": "2025-05-26",
        "updated_on": "2026-11-21",
        "lead": (
            "Được ký trong dịp Tổng thống Pháp thăm Việt Nam, hai văn kiện có giá trị pháp lý khác nhau và cần được "
            "ghi riêng.",
            "Signed during the French President's visit to Viet Nam, the two documents differ in legal weight and "
            "have to be recorded apart.",
        ),
        "body": (
            [
                heading("Lưới 500 kV: thỏa thuận đã ký"),
                text(
                    "<p>Ngày 26/05/2025, Tổng công ty Truyền tải điện Quốc gia (EVNNPT) và Cơ quan Phát triển Pháp "
                    '(AFD) ký thỏa thuận tài trợ 67 triệu EUR cho <a href="page:project-binh-duong-dong-nai">dự án '
                    "lưới điện 500 kV Bình Dương – Đồng Nai</a>, gồm ba tiểu dự án với hai trạm biến áp 500 kV và "
                    f'đường dây đấu nối. Tạp chí <a href="{TDWORLD_URL}">T&amp;D World</a> ngày 05/06/2025 quy đổi là '
                    "76,48 triệu USD; báo cáo của Bộ Công Thương ngày 09/07/2026 ghi 78 triệu USD. Đây là một khoản "
                    "vay, không phải hai. Bình Dương nay thuộc Thành phố Hồ Chí Minh.</p>"
                ),
                heading("Bác Ái: biên bản ghi nhớ"),
                text(
                    '<p>Với <a href="page:project-bac-ai">Nhà máy thủy điện tích năng Bác Ái</a> công suất 1.200 MW '
                    "tại Khánh Hòa (trước đây là Ninh Thuận), Tập đoàn Điện lực Việt Nam (EVN) ký biên bản ghi nhớ với "
                    "AFD, đơn vị điều phối sáu tổ chức tài chính: AFD, Ngân hàng Đầu tư châu Âu (EIB), Cơ quan Hợp tác "
                    "quốc tế Nhật Bản (JICA), Ngân hàng Tái thiết Đức (KfW), Cassa Depositi e Prestiti (CDP, Italia) "
                    "và Proparco (Pháp). Mức nêu trong văn kiện là <b>tối đa</b> 480 triệu EUR; Liên minh châu Âu viện "
                    "trợ thêm 10 triệu EUR hỗ trợ kỹ thuật. Tuyên bố của Anh và EU ghi ngày ký 27/05/2025, nguồn khác "
                    "ghi 26/05/2025.</p>"
                ),
                callout(
                    "<p>Biên bản ghi nhớ không phải là hợp đồng vay. Một số văn bản về sau gọi văn kiện Bác Ái là "
                    "“thỏa thuận” hay “thỏa thuận tín dụng”; trang này ghi đúng tên gọi trong tuyên bố gốc, ở mức “đã "
                    "ký biên bản ghi nhớ”. Khoản vay đầu tiên của dự án này chỉ được ký vào "
                    '<a href="page:article-afd-bac-ai-2025-12">tháng 12/2025</a>.</p>',
                    title="Vì sao cần phân biệt",
                    tone="important",
                ),
            ],
            [
                heading("The 500 kV grid: an agreement"),
                text(
                    "<p>On 26 May 2025 the National Power Transmission Corporation (EVNNPT) and the French Development "
                    "Agency (AFD) signed a financing agreement of EUR 67 million for the "
                    '<a href="page:project-binh-duong-dong-nai">500 kV Binh Duong – Dong Nai grid project</a>: three '
                    "sub-projects with two 500 kV substations and connecting lines. The magazine "
                    f'<a href="{TDWORLD_URL}">T&amp;D World</a> of 5 June 2025 gives USD 76.48 million, a report of '
                    "the Ministry of Industry and Trade of 9 July 2026 gives USD 78 million. It is one loan, not two. "
                    "Binh Duong is now part of Ho Chi Minh City.</p>"
                ),
                heading("Bác Ái: a memorandum"),
                text(
                    '<p>For the <a href="page:project-bac-ai">Bác Ái pumped-storage hydropower plant</a>, 1,200 MW in '
                    "Khanh Hoa (formerly Ninh Thuan), Viet Nam Electricity (EVN) signed a memorandum of understanding "
                    "(MoU) with AFD, which co-ordinates six institutions: AFD, the European Investment Bank (EIB), the "
                    "Japan International Cooperation Agency (JICA), the German development bank KfW, Cassa Depositi e "
                    "Prestiti (CDP, Italy) and Proparco (France). The document speaks of <b>up to</b> EUR 480 million; "
                    "the European Union adds a grant of EUR 10 million for technical assistance. The UK and EU "
                    "statement dates the MoU 27 May 2025, another source 26 May.</p>"
                ),
                callout(
                    "<p>An MoU is not a loan agreement. Some later texts call the Bác Ái document an agreement, or "
                    "even a credit agreement; this page keeps the name used in the original statement and records the "
                    "stage as “memorandum signed”. The first loan for the project followed only in "
                    '<a href="page:article-afd-bac-ai-2025-12">December 2025</a>.</p>',
                    title="Why the difference matters",
                    tone="important",
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Tuyên bố của Vương quốc Anh và Liên minh châu Âu, đăng trên Wired-gov ngày 30/05/2025",
            "Statement by the United Kingdom and the European Union, carried by Wired-gov on 30 May 2025",
        ),
        "source_url": address("uk-eu-2025"),
        "scope": "viet_nam",
        "drawing": "signing",
        "image_caption": caption("signing"),
        "topics": ["topic-finance", "topic-projects"],
        "sectors": ["sector-grid-storage"],
        "projects": ["project-binh-duong-dong-nai", "project-bac-ai"],
        "documents": [],
        "event_place": ("Hà Nội", "Ha Noi"),
    },
    {
        "key": "article-tri-an-loan-2025",
        "slug": "kfw-cho-evn-vay-65-trieu-euro-mo-rong-thuy-dien-tri-an",
        "slug_en": "kfw-lends-evn-eur-65-million-for-tri-an-expansion",
        "title": (
            "KfW cho EVN vay trực tiếp 65 triệu EUR để mở rộng Thủy điện Trị An",
            "KfW lends EVN EUR 65 million directly to expand Trị An hydropower plant",
        ),
        "description": (
            "Khoản vay ký ngày 24/06/2025 tại Frankfurt là khoản vay trực tiếp đầu tiên của KfW cho EVN không cần "
            "Chính phủ bảo lãnh.",
            "The loan signed in Frankfurt on 24 June 2025 is the first that KfW has given EVN directly, with no "
            "sovereign guarantee behind it.",
        ),
        "published_on": "2025-06-24",
        "updated_on": "2026-11-21",
        "lead": (
            "Nhà máy mới 200 MW sẽ đứng cạnh nhà máy 400 MW hiện có tại Đồng Nai; tổ máy đầu dự kiến vận hành vào quý "
            "III/2027.",
            "A new plant of 200 MW will stand beside the present 400 MW plant in Dong Nai; the first unit is due in "
            "the third quarter of 2027.",
        ),
        # The wording was mended after the English was written, so that editors see English that asks to be looked at.
        "formerly": {
            "lead_vi": "Nhà máy mới 200 MW sẽ nằm cạnh nhà máy 400 MW đang có ở Đồng Nai; tổ máy đầu dự kiến chạy vào quý "
            "III/2027."
        },
        "body": (
            [
                text(
                    "<p>Tại Frankfurt (Đức), Tập đoàn Điện lực Việt Nam (EVN) và Ngân hàng Tái thiết Đức (KfW) ký hợp "
                    'đồng vay 65 triệu EUR cho <a href="page:project-tri-an">dự án mở rộng Nhà máy thủy điện Trị '
                    "An</a>. Theo EVN, đây là lần đầu tiên KfW cho tập đoàn vay trực tiếp mà không có bảo lãnh của "
                    "Chính phủ.</p>"
                    "<p>Nhà máy Trị An hiện hữu trên sông Đồng Nai có công suất 400 MW. Phần mở rộng thêm 200 MW được "
                    "xây dựng song song; EVN kỳ vọng dự án góp phần cung cấp điện ổn định với chi phí hợp lý. Tổ máy "
                    "thứ nhất được dự kiến đưa vào vận hành trong quý III/2027, theo Tuổi Trẻ News.</p>"
                ),
                heading("Ngày ký: 24 hay 26 tháng 6?"),
                text(
                    "<p>EVN và Tuổi Trẻ News đều ghi lễ ký diễn ra ngày 24/06/2025. Bản tin tháng 7/2025 của Cơ quan "
                    "Đối ngoại châu Âu (EEAS) lại ghi 26/06/2025, theo bộ dữ liệu nghiên cứu climate-finance-het; "
                    "26/06 cũng là ngày trang tin EVN đăng tin. Bản trình diễn này dùng ngày 24/06/2025 và giữ cả hai "
                    "cách ghi.</p>"
                ),
                heading("Một khoản vay, nhiều mức quy đổi"),
                table(
                    "Khoản vay 65 triệu EUR quy đổi ra USD",
                    columns=["Nguồn và ngày", "Triệu USD"],
                    rows=[
                        ["EVN, 26/06/2025", "75,5"],
                        ["VnEconomy, tháng 10/2025", "93"],
                        ["Báo cáo của Bộ Công Thương, 09/07/2026 (dẫn lại)", "79"],
                    ],
                    note="Các con số nói về cùng một khoản vay: không cộng lại. Nguồn không nêu tỷ giá.",
                ),
            ],
            [
                text(
                    "<p>In Frankfurt, Germany, Viet Nam Electricity (EVN) and the German development bank KfW signed a "
                    'loan agreement of EUR 65 million for the <a href="page:project-tri-an">expansion of the Trị An '
                    "hydropower plant</a>. According to EVN it is the first time that KfW has lent to the group "
                    "directly, without a guarantee of the Government of Viet Nam.</p>"
                    "<p>The present Trị An plant on the Dong Nai river has a capacity of 400 MW. The expansion adds "
                    "200 MW alongside it; EVN expects it to help keep supply steady at a reasonable cost. The first "
                    "unit is planned to start in the third quarter of 2027, as Tuổi Trẻ News reported.</p>"
                ),
                heading("Signed on 24 or 26 June?"),
                text(
                    "<p>EVN and Tuổi Trẻ News both date the ceremony 24 June 2025. A text of the European External "
                    "Action Service (EEAS) of July 2025 says 26 June, as quoted in the research data set "
                    "climate-finance-het; 26 June is also the day on which EVN's site published the news. This "
                    "demonstration uses 24 June 2025 and keeps both dates on record.</p>"
                ),
                heading("One loan, several equivalents"),
                table(
                    "The loan of EUR 65 million in US dollars",
                    columns=["Source and date", "USD million"],
                    rows=[
                        ["EVN, 26 June 2025", "75.5"],
                        ["VnEconomy, October 2025", "93"],
                        ["Report of the Ministry of Industry and Trade, 9 July 2026 (as quoted)", "79"],
                    ],
                    note="All figures describe the same loan and must not be added. The sources give no exchange rate.",
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": ("Tập đoàn Điện lực Việt Nam (EVN), 26/06/2025", "Viet Nam Electricity (EVN), 26 June 2025"),
        "source_url": address("evn-2025-06"),
        "scope": "viet_nam",
        "drawing": "hydropower",
        "image_caption": caption("hydropower"),
        "topics": ["topic-finance", "topic-projects"],
        "sectors": ["sector-renewables"],
        "projects": ["project-tri-an"],
        "documents": [],
        "event_place": ("Frankfurt, Đức", "Frankfurt, Germany"),
    },
    {
        "key": "article-ipg-meeting-2025-07",
        "slug": "ban-thu-ky-va-ipg-xac-dinh-24-de-xuat-phu-hop",
        "slug_en": "secretariat-and-ipg-find-24-suitable-proposals",
        "title": (
            "Ban Thư ký và IPG: 24 đề xuất phù hợp với JETP, nhu cầu vốn hơn 7 tỷ USD",
            "Secretariat and IPG: 24 proposals suit JETP, needing more than USD 7 billion",
        ),
        "description": (
            "Cuộc họp ngày 08/07/2025 tổng hợp 7 dự án đầu tiên và 17 đề xuất mới, với tổng nhu cầu vốn 7.039,03 "
            "triệu USD.",
            "The meeting of 8 July 2025 brought together 7 first projects and 17 new proposals, needing USD 7,039.03 "
            "million in total.",
        ),
        "published_on": "2025-07-08",
        "updated_on": None,
        "lead": (
            "Kết quả sàng lọc được nêu thành con số cụ thể; đây là nhu cầu cần huy động, chưa phải vốn đã thu xếp.",
            "The result of screening is stated in detailed figures; they are needs to be met, not money already "
            "arranged.",
        ),
        "body": (
            [
                text(
                    "<p>Ngày 08/07/2025, Ban Thư ký thực hiện Tuyên bố JETP (Quan hệ đối tác chuyển đổi năng lượng "
                    "công bằng) họp với Nhóm các đối tác quốc tế (IPG) để rà soát danh mục dự án. Số liệu dưới đây do "
                    "trang Ánh sáng và Cuộc sống đăng sau cuộc họp.</p>"
                ),
                table(
                    "Đề xuất phù hợp với JETP, tại ngày 08/07/2025",
                    columns=["Nhóm", "Ban đầu", "Phù hợp", "Nhu cầu vốn"],
                    rows=[
                        ["Danh mục đầu tiên", "8", "7", "1.522,6 triệu USD"],
                        ["Đề xuất mới: dự án đầu tư", "17", "10", "khoảng 5,49 tỷ USD"],
                        ["Đề xuất mới: hỗ trợ kỹ thuật", "8", "7", "16,79 triệu USD"],
                        ["Tổng do nguồn công bố", "không nêu", "24", "7.039,03 triệu USD"],
                    ],
                    note="Danh mục đầu tiên còn 7 sau khi Hoa Kỳ rút. Các dòng thành phần đã làm tròn nên không khớp "
                    "tuyệt đối với tổng.",
                ),
                text(
                    "<p>Trong 25 đề xuất mới, 17 đề xuất được coi là phù hợp, gồm 10 dự án đầu tư và 7 dự án hỗ trợ kỹ "
                    "thuật. Cộng với 7 dự án của danh mục đầu tiên, tổng số là 24.</p>"
                ),
                heading("Cách đọc con số này"),
                text(
                    "<ul><li>“Phù hợp” là kết quả sàng lọc, không phải quyết định tài trợ. Tình trạng tài chính được "
                    "ghi riêng cho từng dự án.</li>"
                    "<li>Tổng 7.039,03 triệu USD là nhu cầu, không cộng với cam kết 15,5 hay 15,8 tỷ USD của các đối "
                    "tác.</li>"
                    "<li>Đến nay mới có ba dự án được nêu tên công khai; tên các dự án còn lại: chưa công bố.</li></ul>"
                    '<p>Quy trình từ đề xuất đến tài trợ có tại trang <a href="page:about-process">Quy trình</a>; '
                    'chuỗi số liệu theo thời gian có tại trang <a href="page:about-pipeline">Danh mục qua các '
                    "kỳ</a>.</p>"
                ),
            ],
            [
                text(
                    "<p>On 8 July 2025 the Secretariat for the Just Energy Transition Partnership (JETP) met the "
                    "International Partners Group (IPG) to review the list of projects. The figures below were "
                    "published after the meeting by the magazine site anhsangvacuocsong.vn.</p>"
                ),
                table(
                    "Proposals suitable for JETP, at 8 July 2025",
                    columns=["Group", "At first", "Suitable", "Funding need"],
                    rows=[
                        ["First list", "8", "7", "USD 1,522.6 million"],
                        ["New proposals: investment", "17", "10", "about USD 5.49 billion"],
                        ["New proposals: technical assistance", "8", "7", "USD 16.79 million"],
                        ["Total as published", "not stated", "24", "USD 7,039.03 million"],
                    ],
                    note="Seven of the first eight remain after the United States left. The parts are rounded and do "
                    "not add up exactly to the total.",
                ),
                text(
                    "<p>Of 25 new proposals, 17 were found suitable: 10 investment projects and 7 technical assistance "
                    "projects. With the 7 projects of the first list the total is 24.</p>"
                ),
                heading("How to read the figure"),
                text(
                    "<ul><li>“Suitable” is the outcome of screening and not a decision to finance. The financing stage "
                    "is recorded separately for each project.</li>"
                    "<li>The total of USD 7,039.03 million is a need; it is not to be added to the commitment of USD "
                    "15.5 or 15.8 billion by the partners.</li>"
                    "<li>Only three projects have been named in public so far; the names of the others have not been "
                    "published.</li></ul>"
                    "<p>The steps from proposal to financing are described on the page "
                    '<a href="page:about-process">Process</a>, and the counts over time on the page '
                    '<a href="page:about-pipeline">Pipeline</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": ("Ánh sáng và Cuộc sống, tháng 7/2025", "anhsangvacuocsong.vn, July 2025"),
        "source_url": address("asvcs-2025-07"),
        "scope": "viet_nam",
        "drawing": "grid",
        "image_caption": caption("grid"),
        "topics": ["topic-projects", "topic-finance"],
        "sectors": ["sector-grid-storage", "sector-renewables", "sector-regulatory"],
        "projects": ["project-bac-ai", "project-binh-duong-dong-nai", "project-tri-an"],
        "documents": ["doc-project-guide"],
        "event_place": ("", ""),
    },
]
