import assert from "node:assert/strict";
import { isValidPhoneNumber } from "libphonenumber-js/max";
import metadata from "libphonenumber-js/min/metadata";
import { COUNTRIES } from "../../../quiz/core/countries.js";
import { phone, phoneText } from "../../../quiz/core/phone.js";

const RIGHT = { digits: "6281234567890", doubt: null };

Deno.test("a number of Indonesia in the ways people write it", () => {
  for (
    const typed of [
      "6281234567890",
      "+62 812-3456-7890",
      "+62 0812 3456 7890",
      "+62 (0)812 3456 7890",
      "+62 ( 0 ) 812-3456-7890",
      "(+62) 812 3456 7890",
      "62 0812 3456 7890",
      "0062 812 3456 7890",
      "0062 0812 3456 7890",
      "0812 3456 7890",
      "(0812) 3456.7890",
      "0812/3456/7890",
      "812 3456 7890",
      "812-3456-7890",
      " +6281234567890 ",
      "*0812 3456 7890*",
      "\u202a+62 812\u20113456\u20117890\u202c",
      "+62\u00a0812\u20133456\u20147890",
      "\u200e0812\u200b3456\ufeff7890\u2060",
      "0812\u22123456\u30007890\u00ad",
      "\uff0b\uff16\uff12\uff18\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10",
    ]
  ) assert.deepEqual(phone(typed), RIGHT, JSON.stringify(typed));
});

Deno.test("what is unusual is asked about", () => {
  const asked = {
    "+81 2345 67890": ["81234567890", "foreign"],
    "00812 3456 7890": ["81234567890", "foreign"],
    "+65 8123 4567": ["6581234567", "foreign"],
    "65 8123 4567": ["6581234567", "foreign"],
    "+1 (202) 555-0123": ["12025550123", "foreign"],
    "+44 (0)20 7946 0123": ["442079460123", "foreign"],
    "0812 3456": ["628123456", "short"],
    "812 3456": ["628123456", "short"],
    "0812 3456 7890 12": ["628123456789012", "long"],
    "021 555 1234": ["62215551234", "fixed"],
    "+62 21 555 1234": ["62215551234", "fixed"],
    "62 62 812 3456 789": ["62628123456789", "fixed"],
    "0804 123 4567": ["628041234567", "fixed"],
  };
  for (const [typed, [digits, doubt]] of Object.entries(asked)) {
    assert.deepEqual(phone(typed), { digits, doubt }, typed);
  }
});

Deno.test("what is no number, or more than one, is refused", () => {
  const not = [
    "",
    "12345",
    "0812",
    "abc",
    "+0",
    "+0812 3456 7890",
    "62812x4567890",
    "0812+34567890",
  ];
  const more = [
    "0812 3456 7890 / 0813 3456 7890",
    "62812345678901234",
    "rina@contoh.id",
    "٠٨١٢٣٤٥٦٧٨٩٠",
  ];
  for (const typed of [...not, ...more]) assert.equal(phone(typed), null, typed);
});

/** The same numbers at each run. @param {number} seed */
function* numbers(seed) {
  for (let at = seed;;) {
    at = (at * 48271) % 2147483647;
    yield at;
  }
}

Deno.test("however it is spelled, a number stays the same one, and what is shown is read again", () => {
  const random = numbers(7);
  const next = (/** @type {number} */ below) => Number(random.next().value) % below;
  const between = [
    "",
    " ",
    "-",
    "\u2011",
    "\u2013",
    "\u00a0",
    ".",
    "/",
    "\u200b",
    "\u202f",
    ")",
    "(",
  ];
  const prefixes = ["+62", "62", "0", "", "+62 0", "+62 (0)", "0062", "\u202a+62"];
  for (let round = 0; round < 500; round++) {
    const own = `8${"1235"[next(4)]}${String(next(1e8)).padStart(8, "1")}`.slice(0, 9 + next(2));
    const spelled = [...own].map((digit) => digit + between[next(between.length)]).join("");
    const typed = `${prefixes[next(prefixes.length)]}${spelled}`;
    assert.deepEqual(phone(typed), { digits: `62${own}`, doubt: null }, JSON.stringify(typed));
    const shown = phoneText(`62${own}`, "id");
    assert.ok(shown.endsWith(" (Indonesia)"), shown);
    assert.deepEqual(phone(shown.replace(/ \(\D+\)$/, "")), { digits: `62${own}`, doubt: null });
  }
});

Deno.test("no mobile number of Indonesia is doubted, as a library of the world's numbers knows them", () => {
  const random = numbers(11);
  let valid = 0;
  for (let round = 0; round < 2000; round++) {
    const own = `8${String(Number(random.next().value)).padStart(11, "5")}`.slice(0, 8 + round % 6);
    const mobile = isValidPhoneNumber(`+62${own}`) && !/^80|^84/.test(own);
    if (mobile) valid += 1;
    assert.ok(!mobile || phone(`0${own}`)?.doubt === null, own);
  }
  assert.ok(valid > 300, String(valid));
});

Deno.test("the codes of countries are those that the library knows", () => {
  const own = Object.fromEntries(
    [...COUNTRIES.matchAll(/(\d+)(\D+)/g)].map((
      [, code, regions = ""],
    ) => [code, regions.slice(0, 2)]),
  );
  const known = Object.entries(metadata.country_calling_codes);
  assert.deepEqual(own, Object.fromEntries(known.map(([code, [main]]) => [code, main])));
});

Deno.test("a number is shown in groups, with its country", () => {
  const shown = {
    "6281234567890": "+62 812-3456-7890 (Indonesia)",
    "62812345678": "+62 812-345-678 (Indonesia)",
    "628123456789": "+62 812-3456-789 (Indonesia)",
    "62812345678901": "+62 812-3456-78901 (Indonesia)",
    "62215551234": "+62 2-1555-1234 (Indonesia)",
    "81234567890": "+81 2-3456-7890 (Jepang)",
    "6581234567": "+65 8123-4567 (Singapura)",
    "12025550123": "+1 20-2555-0123 (Amerika Serikat/Kanada)",
    "88312345678": "+883-1234-5678",
  };
  for (const [digits, text] of Object.entries(shown)) assert.equal(phoneText(digits, "id"), text);
});

Deno.test("a browser that names no countries shows their signs", () => {
  const { DisplayNames } = Intl;
  try {
    Object.assign(Intl, { DisplayNames: undefined });
    assert.equal(phoneText("6281234567890", "id"), "+62 812-3456-7890 (ID)");
    assert.equal(phoneText("12025550123", "id"), "+1 20-2555-0123 (US/CA)");
  } finally {
    Object.assign(Intl, { DisplayNames });
  }
});
