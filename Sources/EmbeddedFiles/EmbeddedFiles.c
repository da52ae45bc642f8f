// Written by Scripts/embed-files. C23 #embed (ISO/IEC 9899:2024, 6.10.4) puts the bytes in at build time.
#include "EmbeddedFiles.h"

static const unsigned char file_1[] = {
#embed "../../content/guides/agreement.md" suffix(, )
0};
static const unsigned char file_2[] = {
#embed "../../content/guides/approaching-a-mentor.md" suffix(, )
0};
static const unsigned char file_3[] = {
#embed "../../content/guides/being-a-mentee.md" suffix(, )
0};
static const unsigned char file_4[] = {
#embed "../../content/guides/being-a-mentor.md" suffix(, )
0};
static const unsigned char file_5[] = {
#embed "../../content/guides/confidentiality.md" suffix(, )
0};
static const unsigned char file_6[] = {
#embed "../../content/guides/ending-well.md" suffix(, )
0};
static const unsigned char file_7[] = {
#embed "../../content/guides/feedback.md" suffix(, )
0};
static const unsigned char file_8[] = {
#embed "../../content/guides/finding-a-mentor.md" suffix(, )
0};
static const unsigned char file_9[] = {
#embed "../../content/guides/first-meeting.md" suffix(, )
0};
static const unsigned char file_10[] = {
#embed "../../content/guides/for-managers.md" suffix(, )
0};
static const unsigned char file_11[] = {
#embed "../../content/guides/index.md" suffix(, )
0};
static const unsigned char file_12[] = {
#embed "../../content/guides/meeting-rhythm.md" suffix(, )
0};
static const unsigned char file_13[] = {
#embed "../../content/guides/mentorship-models.md" suffix(, )
0};
static const unsigned char file_14[] = {
#embed "../../content/guides/power-and-boundaries.md" suffix(, )
0};
static const unsigned char file_15[] = {
#embed "../../content/guides/setting-goals.md" suffix(, )
0};
static const unsigned char file_16[] = {
#embed "../../content/guides/trust.md" suffix(, )
0};
static const unsigned char file_17[] = {
#embed "../../content/guides/when-it-does-not-fit.md" suffix(, )
0};
static const unsigned char file_18[] = {
#embed "../../content/index.md" suffix(, )
0};
static const unsigned char file_19[] = {
#embed "../../content/programs/engineering/index.md" suffix(, )
0};
static const unsigned char file_20[] = {
#embed "../../content/programs/first-years/index.md" suffix(, )
0};
static const unsigned char file_21[] = {
#embed "../../content/programs/index.md" suffix(, )
0};
static const unsigned char file_22[] = {
#embed "../../content/programs/research-office/index.md" suffix(, )
0};
static const unsigned char file_23[] = {
#embed "../../content/running-a-program/index.md" suffix(, )
0};
static const unsigned char file_24[] = {
#embed "../../content/running-a-program/matching.md" suffix(, )
0};
static const unsigned char file_25[] = {
#embed "../../content/running-a-program/needs-and-objectives.md" suffix(, )
0};
static const unsigned char file_26[] = {
#embed "../../content/running-a-program/reading-the-dashboard.md" suffix(, )
0};
static const unsigned char file_27[] = {
#embed "../../content/running-a-program/training-mentors.md" suffix(, )
0};
static const unsigned char file_28[] = {
#embed "../../guidepost.yml" suffix(, )
0};
static const unsigned char file_29[] = {
#embed "../../templates/about-page.html" suffix(, )
0};
static const unsigned char file_30[] = {
#embed "../../templates/assets/icon.svg" suffix(, )
0};
static const unsigned char file_31[] = {
#embed "../../templates/assets/site.js" suffix(, )
0};
static const unsigned char file_32[] = {
#embed "../../templates/assets/style.css" suffix(, )
0};
static const unsigned char file_33[] = {
#embed "../../templates/base.html" suffix(, )
0};
static const unsigned char file_34[] = {
#embed "../../templates/benefits-block.html" suffix(, )
0};
static const unsigned char file_35[] = {
#embed "../../templates/breadcrumbs.html" suffix(, )
0};
static const unsigned char file_36[] = {
#embed "../../templates/cards.html" suffix(, )
0};
static const unsigned char file_37[] = {
#embed "../../templates/chart-block.html" suffix(, )
0};
static const unsigned char file_38[] = {
#embed "../../templates/chart.html" suffix(, )
0};
static const unsigned char file_39[] = {
#embed "../../templates/charts.html" suffix(, )
0};
static const unsigned char file_40[] = {
#embed "../../templates/contents.html" suffix(, )
0};
static const unsigned char file_41[] = {
#embed "../../templates/directory-block.html" suffix(, )
0};
static const unsigned char file_42[] = {
#embed "../../templates/headline.html" suffix(, )
0};
static const unsigned char file_43[] = {
#embed "../../templates/home.html" suffix(, )
0};
static const unsigned char file_44[] = {
#embed "../../templates/lines-block.html" suffix(, )
0};
static const unsigned char file_45[] = {
#embed "../../templates/metric-block.html" suffix(, )
0};
static const unsigned char file_46[] = {
#embed "../../templates/metrics.html" suffix(, )
0};
static const unsigned char file_47[] = {
#embed "../../templates/navigation.html" suffix(, )
0};
static const unsigned char file_48[] = {
#embed "../../templates/neighbors.html" suffix(, )
0};
static const unsigned char file_49[] = {
#embed "../../templates/not-found.html" suffix(, )
0};
static const unsigned char file_50[] = {
#embed "../../templates/page.html" suffix(, )
0};
static const unsigned char file_51[] = {
#embed "../../templates/program.html" suffix(, )
0};
static const unsigned char file_52[] = {
#embed "../../templates/programs.html" suffix(, )
0};
static const unsigned char file_53[] = {
#embed "../../templates/related-block.html" suffix(, )
0};
static const unsigned char file_54[] = {
#embed "../../templates/related.html" suffix(, )
0};
static const unsigned char file_55[] = {
#embed "../../templates/report-content.html" suffix(, )
0};
static const unsigned char file_56[] = {
#embed "../../templates/report-file.html" suffix(, )
0};
static const unsigned char file_57[] = {
#embed "../../templates/report.html" suffix(, )
0};
static const unsigned char file_58[] = {
#embed "../../templates/reports.html" suffix(, )
0};
static const unsigned char file_59[] = {
#embed "../../templates/section.html" suffix(, )
0};
static const unsigned char file_60[] = {
#embed "../../templates/strings/en.yml" suffix(, )
0};
static const unsigned char file_61[] = {
#embed "../../templates/table.html" suffix(, )
0};
static const unsigned char file_62[] = {
#embed "../../templates/takeaways.html" suffix(, )
0};
static const unsigned char file_63[] = {
#embed "../../templates/text.html" suffix(, )
0};
static const unsigned char file_64[] = {
#embed "../../templates/title.html" suffix(, )
0};
static const unsigned char file_65[] = {
#embed "../../templates/worksheet.html" suffix(, )
0};
static const unsigned char file_66[] = {
#embed "../../templates/year.html" suffix(, )
0};

static const struct embedded_file files[] = {
    {"content/guides/agreement.md", file_1, sizeof file_1 - 1},
    {"content/guides/approaching-a-mentor.md", file_2, sizeof file_2 - 1},
    {"content/guides/being-a-mentee.md", file_3, sizeof file_3 - 1},
    {"content/guides/being-a-mentor.md", file_4, sizeof file_4 - 1},
    {"content/guides/confidentiality.md", file_5, sizeof file_5 - 1},
    {"content/guides/ending-well.md", file_6, sizeof file_6 - 1},
    {"content/guides/feedback.md", file_7, sizeof file_7 - 1},
    {"content/guides/finding-a-mentor.md", file_8, sizeof file_8 - 1},
    {"content/guides/first-meeting.md", file_9, sizeof file_9 - 1},
    {"content/guides/for-managers.md", file_10, sizeof file_10 - 1},
    {"content/guides/index.md", file_11, sizeof file_11 - 1},
    {"content/guides/meeting-rhythm.md", file_12, sizeof file_12 - 1},
    {"content/guides/mentorship-models.md", file_13, sizeof file_13 - 1},
    {"content/guides/power-and-boundaries.md", file_14, sizeof file_14 - 1},
    {"content/guides/setting-goals.md", file_15, sizeof file_15 - 1},
    {"content/guides/trust.md", file_16, sizeof file_16 - 1},
    {"content/guides/when-it-does-not-fit.md", file_17, sizeof file_17 - 1},
    {"content/index.md", file_18, sizeof file_18 - 1},
    {"content/programs/engineering/index.md", file_19, sizeof file_19 - 1},
    {"content/programs/first-years/index.md", file_20, sizeof file_20 - 1},
    {"content/programs/index.md", file_21, sizeof file_21 - 1},
    {"content/programs/research-office/index.md", file_22, sizeof file_22 - 1},
    {"content/running-a-program/index.md", file_23, sizeof file_23 - 1},
    {"content/running-a-program/matching.md", file_24, sizeof file_24 - 1},
    {"content/running-a-program/needs-and-objectives.md", file_25, sizeof file_25 - 1},
    {"content/running-a-program/reading-the-dashboard.md", file_26, sizeof file_26 - 1},
    {"content/running-a-program/training-mentors.md", file_27, sizeof file_27 - 1},
    {"guidepost.yml", file_28, sizeof file_28 - 1},
    {"templates/about-page.html", file_29, sizeof file_29 - 1},
    {"templates/assets/icon.svg", file_30, sizeof file_30 - 1},
    {"templates/assets/site.js", file_31, sizeof file_31 - 1},
    {"templates/assets/style.css", file_32, sizeof file_32 - 1},
    {"templates/base.html", file_33, sizeof file_33 - 1},
    {"templates/benefits-block.html", file_34, sizeof file_34 - 1},
    {"templates/breadcrumbs.html", file_35, sizeof file_35 - 1},
    {"templates/cards.html", file_36, sizeof file_36 - 1},
    {"templates/chart-block.html", file_37, sizeof file_37 - 1},
    {"templates/chart.html", file_38, sizeof file_38 - 1},
    {"templates/charts.html", file_39, sizeof file_39 - 1},
    {"templates/contents.html", file_40, sizeof file_40 - 1},
    {"templates/directory-block.html", file_41, sizeof file_41 - 1},
    {"templates/headline.html", file_42, sizeof file_42 - 1},
    {"templates/home.html", file_43, sizeof file_43 - 1},
    {"templates/lines-block.html", file_44, sizeof file_44 - 1},
    {"templates/metric-block.html", file_45, sizeof file_45 - 1},
    {"templates/metrics.html", file_46, sizeof file_46 - 1},
    {"templates/navigation.html", file_47, sizeof file_47 - 1},
    {"templates/neighbors.html", file_48, sizeof file_48 - 1},
    {"templates/not-found.html", file_49, sizeof file_49 - 1},
    {"templates/page.html", file_50, sizeof file_50 - 1},
    {"templates/program.html", file_51, sizeof file_51 - 1},
    {"templates/programs.html", file_52, sizeof file_52 - 1},
    {"templates/related-block.html", file_53, sizeof file_53 - 1},
    {"templates/related.html", file_54, sizeof file_54 - 1},
    {"templates/report-content.html", file_55, sizeof file_55 - 1},
    {"templates/report-file.html", file_56, sizeof file_56 - 1},
    {"templates/report.html", file_57, sizeof file_57 - 1},
    {"templates/reports.html", file_58, sizeof file_58 - 1},
    {"templates/section.html", file_59, sizeof file_59 - 1},
    {"templates/strings/en.yml", file_60, sizeof file_60 - 1},
    {"templates/table.html", file_61, sizeof file_61 - 1},
    {"templates/takeaways.html", file_62, sizeof file_62 - 1},
    {"templates/text.html", file_63, sizeof file_63 - 1},
    {"templates/title.html", file_64, sizeof file_64 - 1},
    {"templates/worksheet.html", file_65, sizeof file_65 - 1},
    {"templates/year.html", file_66, sizeof file_66 - 1},
};

const size_t embedded_file_count = sizeof files / sizeof files[0];

const struct embedded_file *embedded_file_at(size_t index) {
    return index < embedded_file_count ? &files[index] : NULL;
}
