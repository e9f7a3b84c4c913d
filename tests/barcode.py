"""What another maker's reader finds in a picture."""

from base64 import b64decode, b64encode

import zxingcpp
from playwright.sync_api import Locator, Page

GREY = """async data => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const {width, height} = image;
    const context = Object.assign(document.createElement("canvas"), {width, height})
        .getContext("2d");
    context.drawImage(image, 0, 0);
    const {data: pixels} = context.getImageData(0, 0, width, height);
    let grey = "";
    for (let at = 0; at < pixels.length; at += 4) grey += String.fromCharCode(pixels[at + 1]);
    return [width, height, btoa(grey)];
}"""


def greys(picture: bytes, page: Page) -> memoryview:
    """The lightness of each pixel of a PNG, row by row."""
    width, height, grey = page.evaluate(GREY, b64encode(picture).decode())
    return memoryview(b64decode(grey)).cast("B", (height, width))


def read_png(picture: bytes, page: Page) -> str:
    """Read the code in a PNG, as a simple reader does: black on white, nothing turned around."""
    [found] = zxingcpp.read_barcodes(greys(picture, page), try_invert=False)
    return found.text


def read_qr(picture: Locator) -> str:
    """Read the code that a reader of the page sees."""
    return read_png(picture.screenshot(), picture.page)
