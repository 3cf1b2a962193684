"""Illustrations of the demo: flat pictures drawn by code, so that no photograph is passed off as real."""

from PIL import Image

from . import globe, hills, papers, plants, port, rooms, towns, water
from .captions import DRAWINGS

__all__ = ["DRAWINGS", "draw"]

SCENES = {
    "hills-wind": hills.hills_wind,
    "pumped-storage": water.pumped_storage,
    "grid": hills.grid,
    "hydropower": water.hydropower,
    "floating-solar": water.floating_solar,
    "port": port.port,
    "meeting": rooms.meeting,
    "signing": papers.signing,
    "documents": papers.documents,
    "bus-charging": towns.bus_charging,
    "coal-transition": plants.coal_transition,
    "training": rooms.training,
    "world": globe.world,
    "city": towns.city,
    "solar-roof": plants.solar_roof,
    "battery": plants.battery,
}


def draw(key: str) -> Image.Image:
    """The drawing of that key, 1600 × 900 pixels; the same pixels at every call."""
    return SCENES[key]()
