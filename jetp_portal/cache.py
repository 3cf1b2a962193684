"""The default cache: in this process, but for what must count for all of them."""

from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache

SHARED_PREFIX = "allauth"


class LocalCacheWithSharedCounters(LocMemCache):
    """Keep allauth's rate limits and used codes in the shared cache, everything else in memory.

    allauth offers no choice of a cache: in memory, each worker would grant five attempts of its own, and take a one-time
    code that another worker has taken already.
    """

    def get(self, key, default=None, version=None):
        if self._is_shared(key):
            return caches["shared"].get(key, default, version)
        return super().get(key, default, version)

    def set(self, key, value, *args, **kwargs):
        if self._is_shared(key):
            return caches["shared"].set(key, value, *args, **kwargs)
        return super().set(key, value, *args, **kwargs)

    def add(self, key, value, *args, **kwargs):
        if self._is_shared(key):
            return caches["shared"].add(key, value, *args, **kwargs)
        return super().add(key, value, *args, **kwargs)

    def delete(self, key, version=None):
        if self._is_shared(key):
            return caches["shared"].delete(key, version)
        return super().delete(key, version)

    @staticmethod
    def _is_shared(key: str) -> bool:
        return str(key).startswith(SHARED_PREFIX)
