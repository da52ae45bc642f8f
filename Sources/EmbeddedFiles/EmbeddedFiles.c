// Written by Scripts/embed-files. C23 #embed (ISO/IEC 9899:2024, 6.10.4) puts the bytes in at build time.
#include "EmbeddedFiles.h"

static const unsigned char file_1[] = {
#embed "../../content/challenges/conflict-and-styles.md" suffix(, )
0};
static const unsigned char file_2[] = {
#embed "../../content/challenges/differing-expectations.md" suffix(, )
0};
static const unsigned char file_3[] = {
#embed "../../content/challenges/engagement-drops.md" suffix(, )
0};
static const unsigned char file_4[] = {
#embed "../../content/challenges/index.md" suffix(, )
0};
static const unsigned char file_5[] = {
#embed "../../content/challenges/no-time.md" suffix(, )
0};
static const unsigned char file_6[] = {
#embed "../../content/challenges/recognizing-problems-early.md" suffix(, )
0};
static const unsigned char file_7[] = {
#embed "../../content/glossary.md" suffix(, )
0};
static const unsigned char file_8[] = {
#embed "../../content/guides/accountability.md" suffix(, )
0};
static const unsigned char file_9[] = {
#embed "../../content/guides/agreement.md" suffix(, )
0};
static const unsigned char file_10[] = {
#embed "../../content/guides/approaching-a-mentor.md" suffix(, )
0};
static const unsigned char file_11[] = {
#embed "../../content/guides/becoming-a-mentor.md" suffix(, )
0};
static const unsigned char file_12[] = {
#embed "../../content/guides/being-a-mentee.md" suffix(, )
0};
static const unsigned char file_13[] = {
#embed "../../content/guides/being-a-mentor.md" suffix(, )
0};
static const unsigned char file_14[] = {
#embed "../../content/guides/belonging-and-support.md" suffix(, )
0};
static const unsigned char file_15[] = {
#embed "../../content/guides/career-and-sponsorship.md" suffix(, )
0};
static const unsigned char file_16[] = {
#embed "../../content/guides/celebrating-milestones.md" suffix(, )
0};
static const unsigned char file_17[] = {
#embed "../../content/guides/changing-course.md" suffix(, )
0};
static const unsigned char file_18[] = {
#embed "../../content/guides/choosing-a-format.md" suffix(, )
0};
static const unsigned char file_19[] = {
#embed "../../content/guides/code-of-ethics.md" suffix(, )
0};
static const unsigned char file_20[] = {
#embed "../../content/guides/confidentiality.md" suffix(, )
0};
static const unsigned char file_21[] = {
#embed "../../content/guides/data-protection.md" suffix(, )
0};
static const unsigned char file_22[] = {
#embed "../../content/guides/ending-well.md" suffix(, )
0};
static const unsigned char file_23[] = {
#embed "../../content/guides/feedback.md" suffix(, )
0};
static const unsigned char file_24[] = {
#embed "../../content/guides/finding-a-mentor.md" suffix(, )
0};
static const unsigned char file_25[] = {
#embed "../../content/guides/first-meeting.md" suffix(, )
0};
static const unsigned char file_26[] = {
#embed "../../content/guides/for-managers.md" suffix(, )
0};
static const unsigned char file_27[] = {
#embed "../../content/guides/group-mentoring.md" suffix(, )
0};
static const unsigned char file_28[] = {
#embed "../../content/guides/index.md" suffix(, )
0};
static const unsigned char file_29[] = {
#embed "../../content/guides/meeting-rhythm.md" suffix(, )
0};
static const unsigned char file_30[] = {
#embed "../../content/guides/mentor-skills.md" suffix(, )
0};
static const unsigned char file_31[] = {
#embed "../../content/guides/mentoring-at-a-distance.md" suffix(, )
0};
static const unsigned char file_32[] = {
#embed "../../content/guides/mentorship-models.md" suffix(, )
0};
static const unsigned char file_33[] = {
#embed "../../content/guides/peer-mentoring.md" suffix(, )
0};
static const unsigned char file_34[] = {
#embed "../../content/guides/power-and-boundaries.md" suffix(, )
0};
static const unsigned char file_35[] = {
#embed "../../content/guides/real-cases.md" suffix(, )
0};
static const unsigned char file_36[] = {
#embed "../../content/guides/responsibilities.md" suffix(, )
0};
static const unsigned char file_37[] = {
#embed "../../content/guides/reverse-mentoring.md" suffix(, )
0};
static const unsigned char file_38[] = {
#embed "../../content/guides/roles-of-a-mentor.md" suffix(, )
0};
static const unsigned char file_39[] = {
#embed "../../content/guides/setting-goals.md" suffix(, )
0};
static const unsigned char file_40[] = {
#embed "../../content/guides/trust.md" suffix(, )
0};
static const unsigned char file_41[] = {
#embed "../../content/guides/unlikely-mentors.md" suffix(, )
0};
static const unsigned char file_42[] = {
#embed "../../content/guides/what-mentors-gain.md" suffix(, )
0};
static const unsigned char file_43[] = {
#embed "../../content/guides/when-it-does-not-fit.md" suffix(, )
0};
static const unsigned char file_44[] = {
#embed "../../content/index.md" suffix(, )
0};
static const unsigned char file_45[] = {
#embed "../../content/practices.md" suffix(, )
0};
static const unsigned char file_46[] = {
#embed "../../content/programs/engineering/index.md" suffix(, )
0};
static const unsigned char file_47[] = {
#embed "../../content/programs/engineering/mentors.md" suffix(, )
0};
static const unsigned char file_48[] = {
#embed "../../content/programs/engineering/stories/slow-screen.md" suffix(, )
0};
static const unsigned char file_49[] = {
#embed "../../content/programs/first-years/index.md" suffix(, )
0};
static const unsigned char file_50[] = {
#embed "../../content/programs/index.md" suffix(, )
0};
static const unsigned char file_51[] = {
#embed "../../content/programs/research-office/index.md" suffix(, )
0};
static const unsigned char file_52[] = {
#embed "../../content/running-a-program/community-and-events.md" suffix(, )
0};
static const unsigned char file_53[] = {
#embed "../../content/running-a-program/evaluation.md" suffix(, )
0};
static const unsigned char file_54[] = {
#embed "../../content/running-a-program/index.md" suffix(, )
0};
static const unsigned char file_55[] = {
#embed "../../content/running-a-program/matching.md" suffix(, )
0};
static const unsigned char file_56[] = {
#embed "../../content/running-a-program/needs-and-objectives.md" suffix(, )
0};
static const unsigned char file_57[] = {
#embed "../../content/running-a-program/outcomes-and-limits.md" suffix(, )
0};
static const unsigned char file_58[] = {
#embed "../../content/running-a-program/reading-the-dashboard.md" suffix(, )
0};
static const unsigned char file_59[] = {
#embed "../../content/running-a-program/stories.md" suffix(, )
0};
static const unsigned char file_60[] = {
#embed "../../content/running-a-program/training-mentors.md" suffix(, )
0};
static const unsigned char file_61[] = {
#embed "../../content/worksheets/action-log.md" suffix(, )
0};
static const unsigned char file_62[] = {
#embed "../../content/worksheets/agreement.md" suffix(, )
0};
static const unsigned char file_63[] = {
#embed "../../content/worksheets/check-in.md" suffix(, )
0};
static const unsigned char file_64[] = {
#embed "../../content/worksheets/closing-talk.md" suffix(, )
0};
static const unsigned char file_65[] = {
#embed "../../content/worksheets/feedback-card.md" suffix(, )
0};
static const unsigned char file_66[] = {
#embed "../../content/worksheets/first-meeting.md" suffix(, )
0};
static const unsigned char file_67[] = {
#embed "../../content/worksheets/first-message.md" suffix(, )
0};
static const unsigned char file_68[] = {
#embed "../../content/worksheets/index.md" suffix(, )
0};
static const unsigned char file_69[] = {
#embed "../../content/worksheets/mentor-self-review.md" suffix(, )
0};
static const unsigned char file_70[] = {
#embed "../../content/worksheets/mid-point-review.md" suffix(, )
0};
static const unsigned char file_71[] = {
#embed "../../content/worksheets/needs-analysis.md" suffix(, )
0};
static const unsigned char file_72[] = {
#embed "../../content/worksheets/private-check-in.md" suffix(, )
0};
static const unsigned char file_73[] = {
#embed "../../content/worksheets/smart-goals.md" suffix(, )
0};
static const unsigned char file_74[] = {
#embed "../../docs/findings.md" suffix(, )
0};
static const unsigned char file_75[] = {
#embed "../../guidepost.yml" suffix(, )
0};
static const unsigned char file_76[] = {
#embed "../../templates/about-page.html" suffix(, )
0};
static const unsigned char file_77[] = {
#embed "../../templates/assets/icon.svg" suffix(, )
0};
static const unsigned char file_78[] = {
#embed "../../templates/assets/site.js" suffix(, )
0};
static const unsigned char file_79[] = {
#embed "../../templates/assets/style.css" suffix(, )
0};
static const unsigned char file_80[] = {
#embed "../../templates/attention.html" suffix(, )
0};
static const unsigned char file_81[] = {
#embed "../../templates/base.html" suffix(, )
0};
static const unsigned char file_82[] = {
#embed "../../templates/benefits-block.html" suffix(, )
0};
static const unsigned char file_83[] = {
#embed "../../templates/breadcrumbs.html" suffix(, )
0};
static const unsigned char file_84[] = {
#embed "../../templates/cards.html" suffix(, )
0};
static const unsigned char file_85[] = {
#embed "../../templates/chart-block.html" suffix(, )
0};
static const unsigned char file_86[] = {
#embed "../../templates/chart.html" suffix(, )
0};
static const unsigned char file_87[] = {
#embed "../../templates/charts.html" suffix(, )
0};
static const unsigned char file_88[] = {
#embed "../../templates/contents.html" suffix(, )
0};
static const unsigned char file_89[] = {
#embed "../../templates/directory-block.html" suffix(, )
0};
static const unsigned char file_90[] = {
#embed "../../templates/headline.html" suffix(, )
0};
static const unsigned char file_91[] = {
#embed "../../templates/home.html" suffix(, )
0};
static const unsigned char file_92[] = {
#embed "../../templates/lines-block.html" suffix(, )
0};
static const unsigned char file_93[] = {
#embed "../../templates/metric-block.html" suffix(, )
0};
static const unsigned char file_94[] = {
#embed "../../templates/metrics.html" suffix(, )
0};
static const unsigned char file_95[] = {
#embed "../../templates/navigation.html" suffix(, )
0};
static const unsigned char file_96[] = {
#embed "../../templates/neighbors.html" suffix(, )
0};
static const unsigned char file_97[] = {
#embed "../../templates/not-found.html" suffix(, )
0};
static const unsigned char file_98[] = {
#embed "../../templates/page.html" suffix(, )
0};
static const unsigned char file_99[] = {
#embed "../../templates/program.html" suffix(, )
0};
static const unsigned char file_100[] = {
#embed "../../templates/programs.html" suffix(, )
0};
static const unsigned char file_101[] = {
#embed "../../templates/related-block.html" suffix(, )
0};
static const unsigned char file_102[] = {
#embed "../../templates/related.html" suffix(, )
0};
static const unsigned char file_103[] = {
#embed "../../templates/report-content.html" suffix(, )
0};
static const unsigned char file_104[] = {
#embed "../../templates/report-file.html" suffix(, )
0};
static const unsigned char file_105[] = {
#embed "../../templates/report.html" suffix(, )
0};
static const unsigned char file_106[] = {
#embed "../../templates/reports.html" suffix(, )
0};
static const unsigned char file_107[] = {
#embed "../../templates/section.html" suffix(, )
0};
static const unsigned char file_108[] = {
#embed "../../templates/strings/en.yml" suffix(, )
0};
static const unsigned char file_109[] = {
#embed "../../templates/table.html" suffix(, )
0};
static const unsigned char file_110[] = {
#embed "../../templates/takeaways.html" suffix(, )
0};
static const unsigned char file_111[] = {
#embed "../../templates/text.html" suffix(, )
0};
static const unsigned char file_112[] = {
#embed "../../templates/title.html" suffix(, )
0};
static const unsigned char file_113[] = {
#embed "../../templates/worksheet.html" suffix(, )
0};
static const unsigned char file_114[] = {
#embed "../../templates/year.html" suffix(, )
0};

static const struct embedded_file files[] = {
    {"content/challenges/conflict-and-styles.md", file_1, sizeof file_1 - 1},
    {"content/challenges/differing-expectations.md", file_2, sizeof file_2 - 1},
    {"content/challenges/engagement-drops.md", file_3, sizeof file_3 - 1},
    {"content/challenges/index.md", file_4, sizeof file_4 - 1},
    {"content/challenges/no-time.md", file_5, sizeof file_5 - 1},
    {"content/challenges/recognizing-problems-early.md", file_6, sizeof file_6 - 1},
    {"content/glossary.md", file_7, sizeof file_7 - 1},
    {"content/guides/accountability.md", file_8, sizeof file_8 - 1},
    {"content/guides/agreement.md", file_9, sizeof file_9 - 1},
    {"content/guides/approaching-a-mentor.md", file_10, sizeof file_10 - 1},
    {"content/guides/becoming-a-mentor.md", file_11, sizeof file_11 - 1},
    {"content/guides/being-a-mentee.md", file_12, sizeof file_12 - 1},
    {"content/guides/being-a-mentor.md", file_13, sizeof file_13 - 1},
    {"content/guides/belonging-and-support.md", file_14, sizeof file_14 - 1},
    {"content/guides/career-and-sponsorship.md", file_15, sizeof file_15 - 1},
    {"content/guides/celebrating-milestones.md", file_16, sizeof file_16 - 1},
    {"content/guides/changing-course.md", file_17, sizeof file_17 - 1},
    {"content/guides/choosing-a-format.md", file_18, sizeof file_18 - 1},
    {"content/guides/code-of-ethics.md", file_19, sizeof file_19 - 1},
    {"content/guides/confidentiality.md", file_20, sizeof file_20 - 1},
    {"content/guides/data-protection.md", file_21, sizeof file_21 - 1},
    {"content/guides/ending-well.md", file_22, sizeof file_22 - 1},
    {"content/guides/feedback.md", file_23, sizeof file_23 - 1},
    {"content/guides/finding-a-mentor.md", file_24, sizeof file_24 - 1},
    {"content/guides/first-meeting.md", file_25, sizeof file_25 - 1},
    {"content/guides/for-managers.md", file_26, sizeof file_26 - 1},
    {"content/guides/group-mentoring.md", file_27, sizeof file_27 - 1},
    {"content/guides/index.md", file_28, sizeof file_28 - 1},
    {"content/guides/meeting-rhythm.md", file_29, sizeof file_29 - 1},
    {"content/guides/mentor-skills.md", file_30, sizeof file_30 - 1},
    {"content/guides/mentoring-at-a-distance.md", file_31, sizeof file_31 - 1},
    {"content/guides/mentorship-models.md", file_32, sizeof file_32 - 1},
    {"content/guides/peer-mentoring.md", file_33, sizeof file_33 - 1},
    {"content/guides/power-and-boundaries.md", file_34, sizeof file_34 - 1},
    {"content/guides/real-cases.md", file_35, sizeof file_35 - 1},
    {"content/guides/responsibilities.md", file_36, sizeof file_36 - 1},
    {"content/guides/reverse-mentoring.md", file_37, sizeof file_37 - 1},
    {"content/guides/roles-of-a-mentor.md", file_38, sizeof file_38 - 1},
    {"content/guides/setting-goals.md", file_39, sizeof file_39 - 1},
    {"content/guides/trust.md", file_40, sizeof file_40 - 1},
    {"content/guides/unlikely-mentors.md", file_41, sizeof file_41 - 1},
    {"content/guides/what-mentors-gain.md", file_42, sizeof file_42 - 1},
    {"content/guides/when-it-does-not-fit.md", file_43, sizeof file_43 - 1},
    {"content/index.md", file_44, sizeof file_44 - 1},
    {"content/practices.md", file_45, sizeof file_45 - 1},
    {"content/programs/engineering/index.md", file_46, sizeof file_46 - 1},
    {"content/programs/engineering/mentors.md", file_47, sizeof file_47 - 1},
    {"content/programs/engineering/stories/slow-screen.md", file_48, sizeof file_48 - 1},
    {"content/programs/first-years/index.md", file_49, sizeof file_49 - 1},
    {"content/programs/index.md", file_50, sizeof file_50 - 1},
    {"content/programs/research-office/index.md", file_51, sizeof file_51 - 1},
    {"content/running-a-program/community-and-events.md", file_52, sizeof file_52 - 1},
    {"content/running-a-program/evaluation.md", file_53, sizeof file_53 - 1},
    {"content/running-a-program/index.md", file_54, sizeof file_54 - 1},
    {"content/running-a-program/matching.md", file_55, sizeof file_55 - 1},
    {"content/running-a-program/needs-and-objectives.md", file_56, sizeof file_56 - 1},
    {"content/running-a-program/outcomes-and-limits.md", file_57, sizeof file_57 - 1},
    {"content/running-a-program/reading-the-dashboard.md", file_58, sizeof file_58 - 1},
    {"content/running-a-program/stories.md", file_59, sizeof file_59 - 1},
    {"content/running-a-program/training-mentors.md", file_60, sizeof file_60 - 1},
    {"content/worksheets/action-log.md", file_61, sizeof file_61 - 1},
    {"content/worksheets/agreement.md", file_62, sizeof file_62 - 1},
    {"content/worksheets/check-in.md", file_63, sizeof file_63 - 1},
    {"content/worksheets/closing-talk.md", file_64, sizeof file_64 - 1},
    {"content/worksheets/feedback-card.md", file_65, sizeof file_65 - 1},
    {"content/worksheets/first-meeting.md", file_66, sizeof file_66 - 1},
    {"content/worksheets/first-message.md", file_67, sizeof file_67 - 1},
    {"content/worksheets/index.md", file_68, sizeof file_68 - 1},
    {"content/worksheets/mentor-self-review.md", file_69, sizeof file_69 - 1},
    {"content/worksheets/mid-point-review.md", file_70, sizeof file_70 - 1},
    {"content/worksheets/needs-analysis.md", file_71, sizeof file_71 - 1},
    {"content/worksheets/private-check-in.md", file_72, sizeof file_72 - 1},
    {"content/worksheets/smart-goals.md", file_73, sizeof file_73 - 1},
    {"docs/findings.md", file_74, sizeof file_74 - 1},
    {"guidepost.yml", file_75, sizeof file_75 - 1},
    {"templates/about-page.html", file_76, sizeof file_76 - 1},
    {"templates/assets/icon.svg", file_77, sizeof file_77 - 1},
    {"templates/assets/site.js", file_78, sizeof file_78 - 1},
    {"templates/assets/style.css", file_79, sizeof file_79 - 1},
    {"templates/attention.html", file_80, sizeof file_80 - 1},
    {"templates/base.html", file_81, sizeof file_81 - 1},
    {"templates/benefits-block.html", file_82, sizeof file_82 - 1},
    {"templates/breadcrumbs.html", file_83, sizeof file_83 - 1},
    {"templates/cards.html", file_84, sizeof file_84 - 1},
    {"templates/chart-block.html", file_85, sizeof file_85 - 1},
    {"templates/chart.html", file_86, sizeof file_86 - 1},
    {"templates/charts.html", file_87, sizeof file_87 - 1},
    {"templates/contents.html", file_88, sizeof file_88 - 1},
    {"templates/directory-block.html", file_89, sizeof file_89 - 1},
    {"templates/headline.html", file_90, sizeof file_90 - 1},
    {"templates/home.html", file_91, sizeof file_91 - 1},
    {"templates/lines-block.html", file_92, sizeof file_92 - 1},
    {"templates/metric-block.html", file_93, sizeof file_93 - 1},
    {"templates/metrics.html", file_94, sizeof file_94 - 1},
    {"templates/navigation.html", file_95, sizeof file_95 - 1},
    {"templates/neighbors.html", file_96, sizeof file_96 - 1},
    {"templates/not-found.html", file_97, sizeof file_97 - 1},
    {"templates/page.html", file_98, sizeof file_98 - 1},
    {"templates/program.html", file_99, sizeof file_99 - 1},
    {"templates/programs.html", file_100, sizeof file_100 - 1},
    {"templates/related-block.html", file_101, sizeof file_101 - 1},
    {"templates/related.html", file_102, sizeof file_102 - 1},
    {"templates/report-content.html", file_103, sizeof file_103 - 1},
    {"templates/report-file.html", file_104, sizeof file_104 - 1},
    {"templates/report.html", file_105, sizeof file_105 - 1},
    {"templates/reports.html", file_106, sizeof file_106 - 1},
    {"templates/section.html", file_107, sizeof file_107 - 1},
    {"templates/strings/en.yml", file_108, sizeof file_108 - 1},
    {"templates/table.html", file_109, sizeof file_109 - 1},
    {"templates/takeaways.html", file_110, sizeof file_110 - 1},
    {"templates/text.html", file_111, sizeof file_111 - 1},
    {"templates/title.html", file_112, sizeof file_112 - 1},
    {"templates/worksheet.html", file_113, sizeof file_113 - 1},
    {"templates/year.html", file_114, sizeof file_114 - 1},
};

const size_t embedded_file_count = sizeof files / sizeof files[0];

const struct embedded_file *embedded_file_at(size_t index) {
    return index < embedded_file_count ? &files[index] : NULL;
}
