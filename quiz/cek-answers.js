/** What answers in the self-check: its share of the page's data in, its screens out. */

import { prepare, readied } from "./browser/check/ahead.js";
import { erase, renew, restart } from "./browser/check/anew.js";
import { arrive } from "./browser/check/answers.js";
import { attemptsScreen } from "./browser/check/attempts.js";
import { offer } from "./browser/check/carried.js";
import * as cases from "./browser/check/case.js";
import { saveFile, saveRaw } from "./browser/check/keep.js";
import { opinionsScreen } from "./browser/check/opinions.js";
import { overviewScreen } from "./browser/check/overview.js";
import { ownScreen } from "./browser/check/own.js";
import { reminders } from "./browser/check/reminders.js";
import { reportLink } from "./browser/check/report.js";
import { resultScreen } from "./browser/check/result.js";
import { skillScreen } from "./browser/check/skill.js";
import * as statements from "./browser/check/statements.js";
import { termList } from "./browser/check/terms.js";
import { unread } from "./browser/check/unread.js";
import { need } from "./browser/dom.js";

const { practice, ...more } = JSON.parse(need("#more", HTMLScriptElement).text);
arrive({
  more,
  practice,
  screen(app, route) {
    switch (route.at) {
      case "overview":
      case "review":
        return overviewScreen(app, route.at);
      case "skill":
        return skillScreen(app, route.skill);
      case "levels":
        return ownScreen(app);
      case "opinions":
        return opinionsScreen(app);
      case "attempts":
        return attemptsScreen(app);
      default:
        return resultScreen(app);
    }
  },
  asks: { statements, case: cases },
  prepare,
  readied,
  termList,
  reportLink,
  restart,
  renew,
  erase,
  beside: (app) => [...unread(app), ...reminders(app), ...offer(app)],
  saveFile,
  saveRaw,
});
