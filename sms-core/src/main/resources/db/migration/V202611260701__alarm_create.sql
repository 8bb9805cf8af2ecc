-- What people have to know. Application 0: it concerns the account. Account 0: nobody in particular.
-- Within an hour the same is written down once and then only counted.
CREATE TABLE alarm (
    id          BIGINT        NOT NULL,
    kind        SMALLINT      NOT NULL,
    variant     VARCHAR(32)   COLLATE utf8mb4_bin NOT NULL,
    sdk_app_id  BIGINT        NOT NULL,
    uin         BIGINT        NOT NULL,
    ref         VARCHAR(64)   COLLATE utf8mb4_bin NOT NULL,
    arguments   VARCHAR(4000) NOT NULL,
    path        VARCHAR(255)  NOT NULL,
    hour        INT           NOT NULL,
    repeats     INT           NOT NULL DEFAULT 0,
    state       TINYINT       NOT NULL,
    raised_at   DATETIME(3)   NOT NULL,
    resolved_at DATETIME(3)   NULL,
    told        TINYINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY alarm_once (kind, sdk_app_id, ref, hour),
    KEY alarm_app (sdk_app_id, id),
    KEY alarm_untold (told, kind, sdk_app_id, id)
);

-- Who has read what.
CREATE TABLE alarm_read (
    uin      BIGINT NOT NULL,
    alarm_id BIGINT NOT NULL,
    PRIMARY KEY (uin, alarm_id),
    KEY alarm_read_alarm (alarm_id)
);

-- When contacts may be told of a kind again.
CREATE TABLE notice_pace (
    kind       SMALLINT    NOT NULL,
    sdk_app_id BIGINT      NOT NULL,
    next_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, sdk_app_id)
);

-- What is told to one address by one channel, and what came of it.
CREATE TABLE notice (
    id         BIGINT       NOT NULL,
    channel    TINYINT      NOT NULL,
    address    VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    state      TINYINT      NOT NULL,
    attempts   INT          NOT NULL DEFAULT 0,
    holder     BIGINT       NOT NULL DEFAULT 0,
    due_at     DATETIME(3)  NOT NULL,
    last_at    DATETIME(3)  NULL,
    last_fault TINYINT      NULL,
    last_error VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    KEY notice_due (state, due_at)
);

-- Which alarms a notice tells of: each once to an address by a channel.
CREATE TABLE notice_alarm (
    alarm_id  BIGINT       NOT NULL,
    channel   TINYINT      NOT NULL,
    address   VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
    notice_id BIGINT       NOT NULL,
    PRIMARY KEY (alarm_id, channel, address),
    KEY notice_alarm_notice (notice_id)
);
