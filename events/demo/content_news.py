"""All news items, by year; world news last."""

from events.demo import (
    content_news_2024,
    content_news_2025_autumn,
    content_news_2025_spring,
    content_news_2025_summer,
    content_news_2026,
    content_news_origins,
    content_news_world,
)

ARTICLES = [
    *content_news_origins.ARTICLES,
    *content_news_2024.ARTICLES,
    *content_news_2025_spring.ARTICLES,
    *content_news_2025_summer.ARTICLES,
    *content_news_2025_autumn.ARTICLES,
    *content_news_2026.ARTICLES,
    *content_news_world.ARTICLES,
]
