"""The demonstration's criteria questions. The wording of the partnership's own four principles is not published: these are
written from what the Ministry of Natural Resources and Environment named at its workshop of August 2023."""

CRITERIA = [
    {
        "key": "criterion-plans",
        "sort_order": 10,
        "name": ("Phù hợp quy hoạch", "Fits the plans"),
        "question": (
            "Dự án phù hợp thế nào với Quy hoạch điện VIII điều chỉnh và các quy hoạch năng lượng khác?",
            "How does the project fit the adjusted Power Development Plan VIII and other energy plans?",
        ),
        "guidance": (
            "Nêu số và ngày của quyết định, tên dự án hoặc danh mục có liên quan.",
            "Name the decision with number and date, and the project or list in it.",
        ),
    },
    {
        "key": "criterion-priorities",
        "sort_order": 20,
        "name": ("Phù hợp ưu tiên", "Fits the priorities"),
        "question": (
            "Dự án đáp ứng những ưu tiên nào của Việt Nam và của các đối tác quốc tế trong JETP?",
            "Which priorities of Viet Nam and of the international partners in JETP does the project serve?",
        ),
        "guidance": (
            "Nêu lĩnh vực ưu tiên của Kế hoạch huy động nguồn lực và lợi ích đối với người lao động, người dân.",
            "Name the priority sector of the Resource Mobilisation Plan, and what workers and residents gain.",
        ),
    },
    {
        "key": "criterion-readiness",
        "sort_order": 30,
        "name": ("Khả thi và sẵn sàng", "Feasible and ready"),
        "question": (
            "Vì sao dự án khả thi về kỹ thuật và tài chính, và đã sẵn sàng đến đâu?",
            "Why is the project technically and financially feasible, and how ready is it?",
        ),
        "guidance": (
            "Nêu nghiên cứu đã có, đất đai, phê duyệt, nguồn vốn đã chắc chắn và những việc còn thiếu.",
            "Name the studies, land, approvals and secured funding, and what is still missing.",
        ),
    },
    {
        "key": "criterion-breakthrough",
        "sort_order": 40,
        "name": ("Tính đột phá", "Breakthrough"),
        "question": (
            "Dự án mang lại điều gì mới có thể nhân rộng hoặc tạo chuyển biến lớn?",
            "What is new in the project that can be repeated elsewhere or changes much?",
        ),
        "guidance": (
            "Ví dụ: công nghệ, mô hình tài chính hoặc cách hỗ trợ người lao động lần đầu áp dụng.",
            "For example a technology, a financing model or a way of supporting workers that is applied for the first time.",
        ),
    },
]
