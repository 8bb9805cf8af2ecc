-- How often an application may write to one number. Without a row the defaults hold; 0 is no limit.
CREATE TABLE frequency_limit (
    sdk_app_id           BIGINT NOT NULL,
    thirty_second        INT    NOT NULL,
    one_hour             INT    NOT NULL,
    one_day              INT    NOT NULL,
    same_content         INT    NOT NULL,
    same_content_seconds INT    NOT NULL,
    PRIMARY KEY (sdk_app_id)
);

-- What an application sent to a number: "phone" is E.164 without its plus, "day" the natural day (days since 1970) of the
-- last message, "messages" how many there were on it, "recent" the time and content of those inside of the longest window.
-- Rows are locked in the order of the primary key; the day has an index only for finding what may be forgotten.
CREATE TABLE frequency_use (
    sdk_app_id BIGINT     NOT NULL,
    phone      BIGINT     NOT NULL,
    day        INT        NOT NULL,
    messages   INT        NOT NULL,
    recent     MEDIUMTEXT NOT NULL,
    PRIMARY KEY (sdk_app_id, phone),
    KEY frequency_use_day (day)
);
