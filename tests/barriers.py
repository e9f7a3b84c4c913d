"""What a program can find of barriers in a page: axe-core, widths, heights, the way by Tab."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from compiler.bundle import deno
from tests import layout

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FIND = """
import { createRequire } from "node:module";
console.log(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
"""
# What axe is asked, and of which elements: all, or those that a script finds. Colours and the size
# of targets take most of its time. Colours are all that another scheme can break.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
# Of the texts that look alike, with all that they stand on, one: their contrast is the same. What
# they are called tells nothing of that but where one may lie on another. Each look is a number,
# which is the same in every state and page; `known` ones have been looked at.
NUMBER = """text => {
    let [one, other] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
        other = Math.imul(other ^ text.charCodeAt(at), 1597334677);
    }
    return (one >>> 0) * 2 ** 20 + (other >>> 12);
}"""
UNLIKE = """known => {
    const LOOK = ["color", "backgroundColor", "backgroundImage", "opacity", "filter",
        "mixBlendMode", "position", "fontSize", "fontWeight", "textShadow", "textDecorationLine",
        "webkitTextFillColor", "webkitTextStrokeWidth"];
    const passed = new Set(known), looks = new Map([[null, 0]]), found = new Map();
    const look = e => {
        if (!looks.has(e)) {
            const style = getComputedStyle(e), above = look(e.parentElement);
            const apart = style.position === "static" ? "" : e.className;
            const own = [above, e.matches("a, button"), apart, ...LOOK.map(name => style[name])];
            looks.set(e, number(own.join()));
        }
        return looks.get(e);
    };
    const written = e => e.matches("input, select, textarea") ||
        [...e.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    for (const e of document.querySelectorAll("body *")) {
        if (!written(e) || !e.checkVisibility()) continue;
        if (!passed.has(look(e)) && !found.has(look(e))) found.set(look(e), e);
    }
    return found;
}"""
# Whether a text is told from what it stands on by two whole colours, with nothing drawn, moved or
# faded between them, or is there to be heard alone: 4.5 to 1, WCAG 1.4.3, needs no axe. What lies
# on words from elsewhere, the font matrix finds.
CLEAR = """e => {
    const rgb = text => text.match(/^rgb\\((\\d+), (\\d+), (\\d+)\\)$/)?.slice(1);
    const light = rgb => rgb.map(n => n / 255)
        .map(n => n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4)
        .reduce((sum, n, at) => sum + n * [0.2126, 0.7152, 0.0722][at], 0.05);
    const text = getComputedStyle(e), color = rgb(text.color);
    const marked = text.textDecorationLine === "underline" || text.borderBottomStyle !== "none";
    if (e.matches("a") && text.display === "inline" && !marked) return false;
    if (text.textShadow !== "none" || text.webkitTextStrokeWidth !== "0px") return false;
    if (!color || text.webkitTextFillColor !== text.color) return false;
    let ground;
    for (let at = e; at; at = at.parentElement) {
        const style = getComputedStyle(at), { position, backgroundColor } = style;
        if (position === "absolute" && at.offsetWidth <= 1) return true;
        if (style.opacity !== "1" || style.filter !== "none") return false;
        if (style.mixBlendMode !== "normal") return false;
        if (ground) continue;
        const stays = position === "static" ||
            position === "relative" && style.top === "0px" && style.left === "0px";
        const seen = !/^rgba\\(.*, 0\\)$/.test(backgroundColor);
        if (style.backgroundImage !== "none" || !seen && !stays) return false;
        if (!seen && style.transform !== "none") return false;
        if (seen && !(ground = rgb(backgroundColor))) return false;
    }
    if (!ground) return false;
    const [low, high] = [light(color), light(ground)].sort((a, b) => a - b);
    return high / low >= 4.5;
}"""
# What is shown at this width and was not when the structure of the whole was looked at.
NEW = """() => {
    const all = [...document.querySelectorAll("body *")];
    const shown = new Set(all.filter(e => e.checkVisibility() && !axe.met.has(e)));
    return new Map([...shown].filter(e => !shown.has(e.parentElement)).entries());
}"""
# What is as large as WCAG 2.5.8 asks, 24 px, needs no room around it; nor does what has that room.
# Of the others, too, one is asked of those that are alike: as large, with the same around them. Of
# what stands in a line, axe reads the words around it.
SMALL = """known => {
    const boxes = [...document.querySelectorAll("body *")]
        .filter(e => e.tabIndex >= 0 || e.matches("[tabindex], [role]"))
        .map(e => [e, e.getBoundingClientRect()])
        .filter(([e, { width, height }]) => width && height && e.checkVisibility());
    const is_small = ({ width, height }) => Math.min(width, height) < 24;
    const close = (e, box) => {
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        return boxes.some(([other, { left, right, top, bottom }]) => other !== e && Math.hypot(
            Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 24);
    };
    const kind = e => {
        const { display, position, pointerEvents } = getComputedStyle(e);
        const attributes = ["class", "role", "tabindex", "type", "disabled"];
        return [e.localName, display, position, pointerEvents,
            ...attributes.map(name => e.getAttribute(name))].join();
    };
    const around = (e, box) => boxes
        .filter(([, { left, right, top, bottom }]) => left < box.right + 24 &&
            right > box.left - 24 && top < box.bottom + 24 && bottom > box.top - 24)
        .map(([other, { left, top, width, height }]) => [kind(other), other.contains(e),
            e.contains(other), ...[left - box.left, top - box.top, width, height]
                .map(n => n.toFixed(1))].join());
    const look = (e, box) => number(["target", kind(e), ...around(e, box),
        getComputedStyle(e).display === "inline" ? e.parentElement.outerHTML : ""].join("|"));
    const passed = new Set(known);
    const found = boxes.filter(([e, box]) => is_small(box) && close(e, box))
        .map(([e, box]) => [look(e, box), e]);
    return new Map(found.filter(([look]) => !passed.has(look)));
}"""
COLOURS = {"rules": COLOUR_RULES, "of": "unlike"}
TARGETS = {"rules": ["target-size"], "of": "small"}
STRUCTURE = {"tags": TAGS, "without": [*COLOUR_RULES, "target-size"], "of": "all"}
MORE = {**STRUCTURE, "of": "new"}
# From the page's end, where the bar that is always in sight lies over nothing.
RUN = f"""async ([asked, known]) => {{
    const top = scrollY;
    scrollTo(0, document.documentElement.scrollHeight);
    const number = {NUMBER};
    const find = {{unlike: {UNLIKE}, small: {SMALL}, new: {NEW}}}, faults = [], looks = [];
    const clear = {CLEAR};
    for (const {{of, rules, tags, without = []}} of asked) {{
        const elements = find[of]?.(known);
        if (of === "unlike") {{
            for (const [look, e] of elements) {{
                if (clear(e)) looks.push(look), elements.delete(look);
            }}
        }}
        if (elements && !elements.size) continue;
        const found = await axe.run(elements ? {{include: [...elements.values()]}} : document, {{
            elementRef: true,
            resultTypes: ["violations", "incomplete"],
            runOnly: rules ? {{type: "rule", values: rules}} : {{type: "tag", values: tags}},
            rules: Object.fromEntries(without.map(rule => [rule, {{enabled: false}}])),
        }});
        faults.push(...found.violations);
        if (of === "all") {{
            const all = [...document.querySelectorAll("body *")];
            axe.met = new WeakSet(all.filter(e => e.checkVisibility()));
        }}
        if (of !== "unlike" && of !== "small") continue;
        // Where axe could not tell, another state may show.
        const open = new Set(found.incomplete.flatMap(rule => rule.nodes.map(e => e.element)));
        for (const [look, e] of elements) if (!open.has(e)) looks.push(look);
    }}
    scrollTo(0, top);
    const said = faults.map(({{id, help, nodes}}) =>
        `${{id}}: ${{help}}: ${{nodes.map(node => node.target.join(" ")).join(", ")}}`);
    return [said, looks];
}}"""
MEDIA = {
    name: {"color_scheme": scheme, "forced_colors": forced, "reduced_motion": "reduce"}
    for name, scheme, forced in (
        ("light", "light", "none"),
        ("dark", "dark", "none"),
        ("forced", "light", "active"),
    )
}
# (name, width, what axe is asked): at every state, and one of a list in turn. An element is shown
# narrow, wide, or both; what is shown at both widths has the structure that it had at the first.
LOOKS = [("light", 1280, [COLOURS])]
WIDTH_LOOKS = [("light", width, [STRUCTURE, TARGETS]) for width in (1280, 320)]
COLOUR_LOOKS = [("dark", 320, [COLOURS]), ("forced", 320, [COLOURS])]
# axe takes a text's fill for its colour, and Chromium tells of the fill what it was before colours
# were forced. So what is shown is written there, and taken back.
FILL = """shown => {
    const all = [...document.querySelectorAll('body *')].filter(e => e.style);
    const colours = all.map(e => shown ? getComputedStyle(e).color : '');
    for (const [n, e] of all.entries()) {
        e.style.webkitTextFillColor = colours[n];
        if (!e.getAttribute('style')) e.removeAttribute('style');
    }
}"""

LOW = """pressed => [...document.querySelectorAll(`#isi :is(${pressed})`)]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
    .map(e => e.outerHTML.slice(0, 60))"""

# Tables that nothing names; buttons beside each other that do different things by one name.
NAMELESS = """() => {
    const words = text => text?.replace(/\\s+/g, " ").trim();
    const called = e => words(e.getAttribute("aria-label") ?? e.textContent);
    const shown = selector => [...document.querySelectorAll(selector)]
        .filter(e => e.checkVisibility());
    const tables = shown("table").filter(table => !words(
        table.caption?.textContent ?? table.getAttribute("aria-label") ??
        document.getElementById(table.getAttribute("aria-labelledby"))?.textContent));
    const groups = "ul, ol, table, details, .keep, .act";
    const twins = shown(`#isi :is(${groups})`).flatMap(group => {
        const names = [...group.querySelectorAll("button")]
            .filter(e => e.checkVisibility() && e.closest(groups) === group).map(called);
        return names.filter((name, place) => names.indexOf(name) !== place);
    });
    return [
        ...tables.map(table => `a table without a name: ${table.outerHTML.slice(0, 80)}`),
        ...twins.map(name => `two buttons beside each other: ${name}`),
    ];
}"""
# What a reader who goes by Tab, there and back, would not see whole: outside or under something.
UNSEEN = """() => {
    const stops = [...document.querySelectorAll(
        "a[href]:not(.skip), button, input, select, textarea, summary, [tabindex='0']")]
        .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled);
    const found = new Set();
    // Only what sticks lies over anything: elsewhere the slow question is not asked.
    const sticks = e => getComputedStyle(e.closest(".act, .bar, .rail") ?? e).position === "sticky";
    const stuck = [...document.querySelectorAll("body *")].filter(sticks);
    const near = (x, y) => stuck.some(e => {
        const {left, right, top, bottom} = e.getBoundingClientRect();
        return left <= x && x <= right && top <= y && y <= bottom;
    });
    const [before, left, top] = [document.activeElement, scrollX, scrollY];
    // Until then a page scrolls back to its fragment whenever it is laid out.
    scrollTo(0, scrollY ? 0 : 1);
    for (const stop of [...stops, ...stops.slice().reverse()]) {
        stop.focus();
        if (document.activeElement !== stop) continue;
        const label = stop.matches("input") ? stop.closest("label") : null;
        const box = (label ?? stop).getBoundingClientRect();
        if (!box.height) continue;
        // With its ring; a field of several lines is scrolled to the line that is written in.
        const ring = stop.matches("textarea") ? 24 - box.height : 6;
        const end = document.documentElement.scrollHeight - innerHeight - scrollY;
        // What is about as high as the window is seen in part.
        const tall = box.height >= innerHeight / 2;
        const low = !tall &&
            (box.top < Math.min(ring, scrollY) - 0.5 ||
                box.bottom > innerHeight - Math.min(ring, end) + 0.5);
        const around = label ?? stop, x = box.left + box.width / 2;
        const under = [0.1, 0.9][tall ? "every" : "some"](part => {
            const y = Math.min(box.top + box.height * part, innerHeight - 1);
            const e = near(x, y) ? document.elementFromPoint(x, y) : null;
            return e && !around.contains(e) && !e.contains(around) && sticks(e);
        });
        if (low || under) {
            found.add(`${low ? "outside" : "covered"}: ${stop.outerHTML.slice(0, 70)} ` +
                `${Math.round(box.top)}–${Math.round(box.bottom)} of ${innerHeight}`);
        }
    }
    before.focus({preventScroll: true});
    scrollTo(left, top);
    return [...found];
}"""
# The colours and small targets that this process has looked at, on any page, by look and width.
# What is wrong with them is said where they were met first.
MET: dict[tuple[str, int], set[int]] = defaultdict(set)
# A phone and a laptop.
LOW_SCREENS = [{"width": 320, "height": 640}, {"width": 1366, "height": 625}]


@cache
def axe_source() -> str:
    """The script of the version that deno.lock pins."""
    return Path(deno("eval", "--quiet", "--frozen", FIND).strip()).read_text("utf-8")


def violations(page: Page, *asked: dict, known: set[int] | None = None) -> list[str]:
    """What axe finds on the page as it stands, all or only what is asked, and what has no name of
    its own; nothing is good.

    Colours and small targets of `known` looks are not looked at again; those that were are added.
    """
    known = set() if known is None else known
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe_source())
    asked = asked or (STRUCTURE, TARGETS, COLOURS)
    said, looks = page.evaluate(RUN, [asked, [*known]])
    known.update(looks)
    return said + page.evaluate(NAMELESS)


def over(page: Page) -> int:
    """How many pixels of the page leave its side."""
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


def faults_in(
    page: Page,
    states: Iterable[str],
    pressed: str = "",
    met: dict[tuple[str, int], set[int]] = MET,
    layouts: str = "some",
) -> dict[tuple[str, str, int], list[str]]:
    """Walk through the states of a page once, at 320 px, and look at each: what axe finds, what
    leaves the side, which elements that match the selector `pressed` are less than 44 px high at
    320 px, what has focus unseen, and what leaves its place with other fonts and sizes of text.
    The widths of the structure, darkened and forced colours, low screens and the cells of the font
    matrix are all looked at in the first state, and in turn in the others; with `layouts` all or
    least, as in `make fuzz`, all and the whole matrix in each. Colours and small targets that were
    looked at once are not looked at again, wherever they stand: `met` are those of this process, by
    look and width.
    Returns the faults by state, look and width in pixels; none is good.
    """
    found = {}
    cells = layout.FEW if layouts == "some" else layout.MATRIX
    is_least = layouts == "least"
    _take_on(page, "light", 320)
    for number, state in enumerate(states):
        turn = number if layouts == "some" else 0
        low = page.evaluate(LOW, pressed) if pressed else []
        low += unseen(page, in_turn(LOW_SCREENS, turn))
        asked = defaultdict(list)
        for look, width, of in [
            *LOOKS, *in_turn(WIDTH_LOOKS, turn), *in_turn(COLOUR_LOOKS, turn)
        ]:  # fmt: skip
            is_more = STRUCTURE in of and any(STRUCTURE in others for others in asked.values())
            asked[look, width] += [MORE if each is STRUCTURE and is_more else each for each in of]
        for (look, width), of in asked.items():
            _take_on(page, look, width)
            if look == "forced":
                page.evaluate(FILL, True)
            faults = violations(page, *of, known=met[look, width])
            if look == "forced":
                page.evaluate(FILL, False)
            faults += [f"{pixels} px leave the side"] if (pixels := over(page)) > 0 else []
            if faults:
                found[state, look, width] = faults
        _take_on(page, "light", 320)
        for (width, font, size), moved in layout.faults(
            page, in_turn(cells, turn), is_least=is_least
        ).items():
            found[state, f"{font} {size}", width] = moved
        if low:
            found[state, "low", 320] = low
    return found


def in_turn(looks: list, number: int) -> list:
    """The looks for the state of that number: all for the first one, one of them for another."""
    return looks[number % len(looks) :][:1] if number else looks


def unseen(page: Page, screens: list[ViewportSize]) -> list[str]:
    """What can have focus without being seen whole, on low screens."""
    found = []
    for screen in screens:
        page.set_viewport_size(screen)
        found += page.evaluate(UNSEEN)
    return found


def _take_on(page: Page, look: str, width: int) -> None:
    page.emulate_media(**MEDIA[look])
    screen = {"width": width, "height": 800}
    if page.viewport_size != screen:
        page.set_viewport_size(screen)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until what matches the selector has focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by Tab")
