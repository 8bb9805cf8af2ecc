-- From how many messages of a natural day on an application's contacts are warned, and how many it may send. 0 is none.
CREATE TABLE volume_limit (
    sdk_app_id       BIGINT NOT NULL,
    mainland_warning INT    NOT NULL,
    mainland_limit   INT    NOT NULL,
    global_warning   INT    NOT NULL,
    global_limit     INT    NOT NULL,
    PRIMARY KEY (sdk_app_id)
);

-- How much of a limit is used: "scope" is mainland, international or the ISO code of a country, application 0 the account as a
-- whole, whose unit is segments. "day" is the natural day (days since 1970) that "used" belongs to; a new day begins at 0.
CREATE TABLE volume_use (
    sdk_app_id BIGINT      NOT NULL,
    scope      VARCHAR(16) NOT NULL COLLATE utf8mb4_bin,
    day        INT         NOT NULL,
    used       BIGINT      NOT NULL,
    PRIMARY KEY (sdk_app_id, scope)
);
