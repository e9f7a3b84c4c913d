import assert from "node:assert/strict";
import { figure, measured, plain } from "../../../../quiz/core/task/figures.js";
import { fraction } from "../../../../quiz/core/task/fraction.js";

Deno.test("numbers as a reader of the site sees them", () => {
  assert.equal(plain(fraction(1250)), "1.250");
  assert.equal(plain(fraction(25, 2)), "12,5");
  assert.equal(plain(fraction(1, 3), 2), "0,33");
  assert.equal(plain(fraction(2, 3), 0), "1");
  assert.equal(plain(fraction(-1250)), "−1.250");
  assert.equal(plain(fraction(-1, 3), 0), "0");
  assert.equal(plain(fraction(2501, 2), 2, true), "1,250.5");
});

Deno.test("with their units", () => {
  assert.equal(figure(fraction(18000000), "Rp"), "Rp18.000.000");
  assert.equal(figure(fraction(-5), "Rp"), "−Rp5");
  assert.equal(figure(fraction(25, 2), "%", 1), "12,5%");
  assert.equal(figure(fraction(26), "orang"), "26");
  assert.equal(measured(fraction(26), "orang"), "26 orang");
  assert.equal(measured(fraction(26), ""), "26");
  assert.equal(measured(fraction(5), "Rp"), "Rp5");
  assert.equal(measured(fraction(5), "%"), "5%");
});
