#include "include/import.h"

static const unsigned char skills[] = {
#embed "vocabulary/skills.rec"
};
static const unsigned char schemes[] = {
#embed "vocabulary/schemes.rec"
};
static const unsigned char profiles[] = {
#embed "vocabulary/profiles.rec"
};
static const unsigned char regions[] = {
#embed "vocabulary/regions.tsv"
};
static const unsigned char fields[] = {
#embed "vocabulary/fields.tsv"
};
static const unsigned char industries[] = {
#embed "vocabulary/industries.tsv"
};

static const unsigned char map_talent[] = {
#embed "maps/talent.rec"
};
static const unsigned char map_org[] = {
#embed "maps/org.rec"
};
static const unsigned char map_need[] = {
#embed "maps/need.rec"
};
static const unsigned char map_source[] = {
#embed "maps/source.rec"
};

static const unsigned char example_01_orgs_bygx[] = {
#embed "examples/01-orgs-bygx.rec"
};
static const unsigned char example_01_orgs_gsts[] = {
#embed "examples/01-orgs-gsts.rec"
};
static const unsigned char example_01_orgs_lzgx[] = {
#embed "examples/01-orgs-lzgx.rec"
};
static const unsigned char example_02_talents_bygx[] = {
#embed "examples/02-talents-bygx.rec"
};
static const unsigned char example_02_talents_gsts[] = {
#embed "examples/02-talents-gsts.rec"
};
static const unsigned char example_02_talents_lzgx[] = {
#embed "examples/02-talents-lzgx.rec"
};
static const unsigned char example_03_works_bygx[] = {
#embed "examples/03-works-bygx.rec"
};
static const unsigned char example_03_works_gsts[] = {
#embed "examples/03-works-gsts.rec"
};
static const unsigned char example_03_works_lzgx[] = {
#embed "examples/03-works-lzgx.rec"
};
static const unsigned char example_04_teams_stations_bygx[] = {
#embed "examples/04-teams-stations-bygx.rec"
};
static const unsigned char example_04_teams_stations_lzgx[] = {
#embed "examples/04-teams-stations-lzgx.rec"
};
static const unsigned char example_05_needs_bygx[] = {
#embed "examples/05-needs-bygx.rec"
};
static const unsigned char example_05_needs_gsts[] = {
#embed "examples/05-needs-gsts.rec"
};
static const unsigned char example_05_needs_lzgx[] = {
#embed "examples/05-needs-lzgx.rec"
};
static const unsigned char example_05_reviews_demo[] = {
#embed "examples/05-reviews-demo.rec"
};
static const unsigned char example_06_history_bygx[] = {
#embed "examples/06-history-bygx.rec"
};
static const unsigned char example_06_history_gsts[] = {
#embed "examples/06-history-gsts.rec"
};
static const unsigned char example_06_history_lzgx[] = {
#embed "examples/06-history-lzgx.rec"
};
static const unsigned char example_07_plan_demo[] = {
#embed "examples/07-plan-demo.rec"
};

static const struct import_file import_files[] = {
    {"vocabulary/skills.rec", skills, sizeof skills},
    {"vocabulary/schemes.rec", schemes, sizeof schemes},
    {"vocabulary/profiles.rec", profiles, sizeof profiles},
    {"vocabulary/regions.tsv", regions, sizeof regions},
    {"vocabulary/fields.tsv", fields, sizeof fields},
    {"vocabulary/industries.tsv", industries, sizeof industries},
    {"maps/talent.rec", map_talent, sizeof map_talent},
    {"maps/org.rec", map_org, sizeof map_org},
    {"maps/need.rec", map_need, sizeof map_need},
    {"maps/source.rec", map_source, sizeof map_source},
    {"examples/01-orgs-bygx.rec", example_01_orgs_bygx, sizeof example_01_orgs_bygx},
    {"examples/01-orgs-gsts.rec", example_01_orgs_gsts, sizeof example_01_orgs_gsts},
    {"examples/01-orgs-lzgx.rec", example_01_orgs_lzgx, sizeof example_01_orgs_lzgx},
    {"examples/02-talents-bygx.rec", example_02_talents_bygx, sizeof example_02_talents_bygx},
    {"examples/02-talents-gsts.rec", example_02_talents_gsts, sizeof example_02_talents_gsts},
    {"examples/02-talents-lzgx.rec", example_02_talents_lzgx, sizeof example_02_talents_lzgx},
    {"examples/03-works-bygx.rec", example_03_works_bygx, sizeof example_03_works_bygx},
    {"examples/03-works-gsts.rec", example_03_works_gsts, sizeof example_03_works_gsts},
    {"examples/03-works-lzgx.rec", example_03_works_lzgx, sizeof example_03_works_lzgx},
    {"examples/04-teams-stations-bygx.rec", example_04_teams_stations_bygx, sizeof example_04_teams_stations_bygx},
    {"examples/04-teams-stations-lzgx.rec", example_04_teams_stations_lzgx, sizeof example_04_teams_stations_lzgx},
    {"examples/05-needs-bygx.rec", example_05_needs_bygx, sizeof example_05_needs_bygx},
    {"examples/05-needs-gsts.rec", example_05_needs_gsts, sizeof example_05_needs_gsts},
    {"examples/05-needs-lzgx.rec", example_05_needs_lzgx, sizeof example_05_needs_lzgx},
    {"examples/05-reviews-demo.rec", example_05_reviews_demo, sizeof example_05_reviews_demo},
    {"examples/06-history-bygx.rec", example_06_history_bygx, sizeof example_06_history_bygx},
    {"examples/06-history-gsts.rec", example_06_history_gsts, sizeof example_06_history_gsts},
    {"examples/06-history-lzgx.rec", example_06_history_lzgx, sizeof example_06_history_lzgx},
    {"examples/07-plan-demo.rec", example_07_plan_demo, sizeof example_07_plan_demo},
};

const size_t import_file_count = sizeof import_files / sizeof import_files[0];

struct import_file import_file_at(size_t index) {
    return import_files[index];
}
