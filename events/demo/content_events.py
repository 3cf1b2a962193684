"""The index pages of news and events, and all events in the order of their dates."""

from events.demo import content_events_2023, content_events_2024, content_events_2025, content_events_2026

PAGES = [
    {
        "key": "news",
        "parent": "home",
        "type": "NewsIndexPage",
        "slug": "tin-tuc",
        "slug_en": "news",
        "title": ("Tin tức", "News"),
        "description": (
            "Tin về chuyển đổi năng lượng công bằng tại Việt Nam và trên thế giới, kèm ngày, nguồn và dự án, văn bản "
            "liên quan.",
            "News on the just energy transition in Viet Nam and in the world, each item with its date, source and "
            "related projects.",
        ),
        "intro": (
            "Mỗi tin nêu rõ nguồn và ngày của số liệu. Khi các nguồn khác nhau, các con số được đặt cạnh nhau.",
            "Each item names its source and the date of its figures. Where sources differ, the figures stand side by "
            "side.",
        ),
        "body": ([], []),
        "show_in_menus": True,
        "reviewed_on": "2026-11-21",
    },
    {
        "key": "events",
        "parent": "home",
        "type": "EventIndexPage",
        "slug": "su-kien",
        "slug_en": "events",
        "title": ("Sự kiện", "Events"),
        "description": (
            "Các cuộc họp, hội thảo, lễ ký và mốc pháp lý của JETP tại Việt Nam từ năm 2022, với thời gian ghi đúng "
            "mức độ đã biết.",
            "Meetings, workshops, signings and legal milestones of JETP in Viet Nam since 2022, dated as exactly as "
            "the sources allow.",
        ),
        "intro": (
            "Lịch ghi ngày khi nguồn nêu ngày, ghi tháng khi nguồn chỉ nêu tháng. Giờ, địa điểm và chương trình chỉ "
            "được ghi khi đã công bố.",
            "The calendar gives the day where the source gives it, and the month where it gives no more. Time, place "
            "and agenda appear only where they have been published.",
        ),
        "body": ([], []),
        "show_in_menus": True,
        "reviewed_on": "2026-11-21",
    },
]

EVENTS = [
    *content_events_2023.EVENTS,
    *content_events_2024.EVENTS,
    *content_events_2025.EVENTS,
    *content_events_2026.EVENTS,
]
