/** What is wrong with a file that is opened as a company's profile: its message. */
export const WRONG = {
  other: "company.other",
  newer: "people.newer",
  damaged: "people.damaged",
  profession: "company.profession",
};
