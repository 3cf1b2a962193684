"""The guide to describing a project proposal."""


def table(columns, *rows):
    return {"columns": columns, "rows": [list(row) for row in rows]}


FIELDS = table(
    [("Mục", "Field"), ("Nội dung cần nêu", "What to state")],
    (
        ("Nhận diện", "Identity"),
        (
            "Tên bằng hai thứ tiếng, tên cũ nếu có; loại dự án (đầu tư có xây dựng hoặc hỗ trợ kỹ thuật); lĩnh vực ưu "
            "tiên; số mục trong phụ lục của Kế hoạch huy động nguồn lực (RMP) năm 2023",
            "Name in both languages and former names; type (investment with construction, or technical assistance); "
            "priority sector; annex and number in the Resource Mobilisation Plan (RMP) of 2023",
        ),
    ),
    (
        ("Các bên", "Parties"),
        (
            "Đơn vị đề xuất và cơ quan chủ quản; chủ đầu tư; đơn vị vận hành; phía đề xuất (Việt Nam hoặc IPG)",
            "Proposing unit and its governing body; owner or developer; operator; proposing side (Viet Nam or IPG)",
        ),
    ),
    (
        ("Địa điểm", "Place"),
        (
            "Một hoặc nhiều tỉnh, thành phố theo tên hiện nay và tên cũ; tọa độ nếu có; ghi rõ nếu thực hiện trên cả "
            "nước",
            "One or more provinces by present and former name; coordinates if known; say so if the project is "
            "nationwide",
        ),
    ),
    (
        ("Quy mô", "Size"),
        (
            "Công suất (MW), dung lượng (MWh), chiều dài (km), cấp điện áp (kV) hoặc số lượng",
            "Capacity (MW), storage (MWh), length (km), voltage (kV) or number of units",
        ),
    ),
    (
        ("Chi phí và vốn", "Cost and finance"),
        (
            "Tổng chi phí và đồng tiền; nguồn vốn; hỗ trợ cần có; kế hoạch tài chính, doanh thu và tỷ suất hoàn vốn",
            "Total cost and currency; sources of finance; support needed; financial plan, revenue and rate of return",
        ),
    ),
    (
        ("Tiến độ và pháp lý", "Progress and legal status"),
        (
            "Thời điểm bắt đầu và hoàn thành; tiến độ chuẩn bị; tình trạng pháp lý",
            "Start and end; state of preparation; legal status",
        ),
    ),
    (
        ("Tác động", "Effects"),
        (
            "Giảm phát thải mỗi năm, việc làm, số người được đào tạo lại, số hộ hưởng lợi; mỗi con số kèm nguồn và "
            "mức so sánh",
            "Emissions avoided each year, jobs, workers retrained, households; each figure with its source and "
            "baseline",
        ),
    ),
    (
        ("Tiêu chí lựa chọn", "Selection criteria"),
        (
            "Trả lời cho từng nguyên tắc trong “bốn nguyên tắc JETP”",
            "An answer to each of the “four JETP principles”",
        ),
    ),
    (
        ("Liên hệ và tệp", "Contact and files"),
        (
            "Họ tên, chức vụ, thư điện tử và điện thoại của đầu mối; tài liệu kèm theo",
            "Name, post, e-mail and telephone of the contact; attachments",
        ),
    ),
)

AXES = table(
    [("Trục", "Axis"), ("Câu hỏi", "Question"), ("Các giá trị", "Values")],
    (
        ("Sàng lọc", "Screening"),
        ("Đề xuất có phù hợp với JETP không?", "Does the proposal fit JETP?"),
        (
            "đã tiếp nhận; đang xem xét; phù hợp; phù hợp có điều kiện; không phù hợp; đã rút",
            "received; under review; suitable; conditionally suitable; not suitable; withdrawn",
        ),
    ),
    (
        ("Tài chính", "Finance"),
        ("Vốn đã đi tới bước nào?", "How far has the finance come?"),
        (
            "đã xác định nhu cầu; đã công bố; biên bản ghi nhớ hoặc thư bày tỏ ý định; đã ký; đang giải ngân; giải "
            "ngân xong; đã hủy",
            "need identified; announced; memorandum or letter of intent; signed; disbursing; fully disbursed; "
            "cancelled",
        ),
    ),
    (
        ("Triển khai", "Implementation"),
        ("Công việc thực tế ở giai đoạn nào?", "What stage has the work itself reached?"),
        (
            "chuẩn bị; thực hiện; hoàn tất; kết thúc; đã hủy; tạm dừng",
            "pipeline; implementation; finalisation; closed; cancelled; suspended",
        ),
    ),
)

KINDS = table(
    [("Loại", "Kind"), ("Ý nghĩa", "Meaning")],
    (("Tổng chi phí", "Total cost"), ("Toàn bộ chi phí của dự án", "The whole cost of the project")),
    (("Nhu cầu vốn", "Need"), ("Phần vốn còn phải huy động", "Finance still to be mobilised")),
    (("Cam kết công bố", "Pledge"), ("Số tiền một bên nói sẽ cung cấp", "What a party says it will provide")),
    (
        ("Biên bản ghi nhớ", "Memorandum"),
        ("Văn bản về ý định, chưa phải hợp đồng vay", "A text of intent, not yet a loan contract"),
    ),
    (("Thỏa thuận đã ký", "Agreement"), ("Hợp đồng vay hoặc tài trợ", "A loan or grant contract")),
    (("Giải ngân", "Disbursement"), ("Tiền đã chuyển", "Money that has been paid")),
)

PROJECT_GUIDE = {
    "title": ("Hướng dẫn mô tả đề xuất dự án", "How to describe a project proposal"),
    "subtitle": (
        "Biên soạn cho bản trình diễn, tháng 11/2026. Tài liệu không thay thế hướng dẫn của cơ quan có thẩm quyền.",
        "Made for the demonstration, November 2026. It does not replace the guidance of the competent authority.",
    ),
    "sections": [
        (
            ("Dành cho ai", "Who it is for"),
            [
                (
                    "Tài liệu dành cho đơn vị đề xuất và phát triển dự án trong khuôn khổ Quan hệ đối tác chuyển đổi "
                    "năng lượng công bằng (JETP). Việc nộp đề xuất được thực hiện trên cổng JETP của Bộ Công Thương "
                    "(https://jetp.moit.gov.vn): người đề xuất lập tài khoản, xác nhận thư điện tử, soạn bản nháp, "
                    "nộp rồi theo dõi trạng thái. Có hai mẫu, cho dự án đầu tư và cho hỗ trợ kỹ thuật, mỗi mẫu bằng "
                    "tiếng Việt và tiếng Anh.",
                    "This guide is for those who propose and develop projects under the Just Energy Transition "
                    "Partnership (JETP). Proposals are submitted on the JETP portal of the Ministry of Industry and "
                    "Trade (https://jetp.moit.gov.vn): a proposer opens an account, confirms the e-mail address, "
                    "writes a draft, submits it and follows its status. There are two forms, for investment and for "
                    "technical assistance, each in Vietnamese and English.",
                )
            ],
        ),
        (("Các mục của một đề xuất", "The fields of a proposal"), [FIELDS]),
        (
            ("Về bốn nguyên tắc", "On the four principles"),
            [
                (
                    "Nguyên văn bốn nguyên tắc: chưa công bố trong các nguồn đã dùng. Tại hội thảo tham vấn ngày "
                    "11/08/2023, các định hướng được nêu gồm: phù hợp quy hoạch điện và năng lượng; phù hợp ưu tiên "
                    "của Việt Nam và đối tác; khả thi về kỹ thuật và tài chính; có tính đột phá (Báo Lạng Sơn, "
                    "https://old.baolangson.vn/en/?p=43365).",
                    "The wording of the four principles is not published in the sources used. At the consultation "
                    "workshop of 11 August 2023 these guides were named: fit with the power and energy plans; fit "
                    "with the priorities of Viet Nam and its partners; technical and financial feasibility; a "
                    "breakthrough effect (Lang Son Newspaper, https://old.baolangson.vn/en/?p=43365).",
                )
            ],
        ),
        (
            ("Ba trục trạng thái", "Three status axes"),
            [
                (
                    "Một dự án có ba trạng thái độc lập. Dự án được đánh giá phù hợp có thể chưa có vốn; dự án đã ký "
                    "vay có thể chưa khởi công. Mỗi lần thay đổi được ghi kèm ngày và nguồn.",
                    "A project has three independent statuses. A suitable project may have no finance yet; a project "
                    "with a signed loan may not have started. Each change is recorded with its date and source.",
                ),
                AXES,
            ],
        ),
        (
            ("Cách ghi số tiền", "How sums are recorded"),
            [
                KINDS,
                (
                    "Mỗi khoản ghi bên tài trợ, công cụ, đồng tiền gốc, ngày và nguồn; giá trị quy đổi sang USD ghi "
                    "riêng theo báo cáo. Các khoản khác loại, khác nguồn không cộng với nhau. Hạn mức quốc gia của "
                    "một đối tác không cộng vào vốn dự án.",
                    "Each sum has its financier, instrument, original currency, date and source; a value in US "
                    "dollars is recorded as it was reported. Sums of different kinds or sources are not added. A "
                    "partner’s country envelope is not added to projects.",
                ),
            ],
        ),
    ],
}
