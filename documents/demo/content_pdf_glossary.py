"""The glossary: abbreviation, Vietnamese name, English name; these cells read alike in both files."""

COLUMNS = [("Viết tắt", "Initials"), ("Tên tiếng Việt", "Vietnamese"), ("Tên tiếng Anh", "English")]


def table(*entries):
    return {"columns": COLUMNS, "rows": [[(cell, cell) for cell in entry] for entry in entries]}


PARTNERSHIP = table(
    ("JETP", "Quan hệ đối tác chuyển đổi năng lượng công bằng", "Just Energy Transition Partnership"),
    ("IPG", "Nhóm các đối tác quốc tế", "International Partners Group"),
    (
        "GFANZ",
        "Liên minh tài chính Glasgow vì mục tiêu phát thải ròng bằng “0”",
        "Glasgow Financial Alliance for Net Zero",
    ),
    ("RMP", "Kế hoạch huy động nguồn lực", "Resource Mobilisation Plan"),
    ("EU", "Liên minh châu Âu", "European Union"),
    ("UNDP", "Chương trình Phát triển Liên hợp quốc", "United Nations Development Programme"),
    (
        "COP",
        "Hội nghị các bên tham gia Công ước khung của Liên hợp quốc về biến đổi khí hậu",
        "Conference of the Parties to the United Nations Framework Convention on Climate Change",
    ),
)

STATE_BODIES = table(
    ("MOIT", "Bộ Công Thương (BCT)", "Ministry of Industry and Trade"),
    ("MOF", "Bộ Tài chính (BTC)", "Ministry of Finance"),
    ("MOFA", "Bộ Ngoại giao (BNG)", "Ministry of Foreign Affairs"),
    ("MAE", "Bộ Nông nghiệp và Môi trường (BNN&MT)", "Ministry of Agriculture and Environment"),
    (
        "MONRE",
        "Bộ Tài nguyên và Môi trường (BTNMT), nay thuộc Bộ Nông nghiệp và Môi trường",
        "Ministry of Natural Resources and Environment, now part of MAE",
    ),
    ("SBV", "Ngân hàng Nhà nước Việt Nam (NHNN)", "State Bank of Viet Nam"),
    (
        "IGIP",
        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
        "Agency for Innovation, Green Transition and Industry Promotion",
    ),
    ("EVN", "Tập đoàn Điện lực Việt Nam", "Viet Nam Electricity"),
    ("EVNNPT", "Tổng công ty Truyền tải điện Quốc gia", "National Power Transmission Corporation"),
    ("EVNPMB3", "Ban Quản lý dự án Điện 3", "Power Project Management Board No. 3"),
    ("TKV", "Tập đoàn Công nghiệp Than – Khoáng sản Việt Nam", "Viet Nam National Coal and Mineral Industries Group"),
)

FINANCIERS = table(
    ("ADB", "Ngân hàng Phát triển châu Á", "Asian Development Bank"),
    ("AFD", "Cơ quan Phát triển Pháp", "French Development Agency"),
    ("CDP", "Cassa Depositi e Prestiti (Italia)", "Cassa Depositi e Prestiti (Italy)"),
    ("EIB", "Ngân hàng Đầu tư châu Âu", "European Investment Bank"),
    ("JICA", "Cơ quan Hợp tác quốc tế Nhật Bản", "Japan International Cooperation Agency"),
    ("KfW", "Ngân hàng Tái thiết Đức", "KfW Development Bank (Germany)"),
    ("WB", "Ngân hàng Thế giới", "World Bank"),
)

TERMS = table(
    ("BESS", "Hệ thống pin lưu trữ năng lượng", "Battery energy storage system"),
    ("DPPA", "Mua bán điện trực tiếp", "Direct power purchase agreement"),
    ("LoI", "Thư bày tỏ ý định", "Letter of intent"),
    ("MoU", "Biên bản ghi nhớ", "Memorandum of understanding"),
    ("PDP8", "Quy hoạch điện VIII", "Power Development Plan VIII"),
    ("TA", "Hỗ trợ kỹ thuật", "Technical assistance"),
    ("tCO2e", "Tấn CO2 tương đương", "Tonne of CO2 equivalent"),
    (
        "MW / GW",
        "Mêgaoát, gigaoát: đơn vị công suất",
        "Megawatt, gigawatt: units of capacity",
    ),
    ("MWh", "Mêgaoát giờ, đơn vị điện năng", "Megawatt hour, unit of energy"),
)

GLOSSARY = {
    "title": ("Bảng chữ viết tắt Việt – Anh", "Glossary of abbreviations"),
    "subtitle": (
        "Biên soạn cho bản trình diễn, tháng 11/2026. Tên chính thức do từng cơ quan, tổ chức quyết định.",
        "Made for the demonstration, November 2026. Each body decides its own official name.",
    ),
    "sections": [
        (("Quan hệ đối tác", "The partnership"), [PARTNERSHIP]),
        (("Cơ quan và doanh nghiệp Việt Nam", "Bodies and companies of Viet Nam"), [STATE_BODIES]),
        (("Định chế tài chính", "Financial institutions"), [FINANCIERS]),
        (("Thuật ngữ và đơn vị", "Terms and units"), [TERMS]),
        (
            ("Cách gọi và cách viết số", "Names and numbers"),
            [
                (
                    "“Chuyển đổi năng lượng công bằng” và “chuyển dịch năng lượng công bằng” đều được dùng để chỉ "
                    "cùng một khái niệm.",
                    "In Vietnamese, “chuyển đổi” and “chuyển dịch” năng lượng công bằng are both used for just energy "
                    "transition.",
                ),
                (
                    "Tiếng Việt dùng dấu chấm để tách hàng nghìn và dấu phẩy cho phần thập phân (7.039,03); tiếng Anh "
                    "dùng ngược lại (7,039.03). Một tỷ là 1.000 triệu; một nghìn tỷ bằng “trillion” trong tiếng Anh.",
                    "Vietnamese separates thousands with a full stop and decimals with a comma (7.039,03); English "
                    "does the reverse (7,039.03). Vietnamese “tỷ” is a billion and “nghìn tỷ” a trillion.",
                ),
            ],
        ),
    ],
}
