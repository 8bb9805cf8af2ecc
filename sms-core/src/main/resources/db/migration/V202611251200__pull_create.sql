-- What waits to be pulled by the programs of an application, each once. The id is time-ordered and tells the age.
CREATE TABLE pull_queue (
    kind       TINYINT NOT NULL,
    sdk_app_id BIGINT  NOT NULL,
    id         BIGINT  NOT NULL,
    ref        BIGINT  NOT NULL,
    PRIMARY KEY (kind, sdk_app_id, id)
);

-- Whose turn it is: whoever pulls locks the row, so that one pull of an application comes after the other.
CREATE TABLE pull_turn (
    kind       TINYINT     NOT NULL,
    sdk_app_id BIGINT      NOT NULL,
    taken_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, sdk_app_id)
);
