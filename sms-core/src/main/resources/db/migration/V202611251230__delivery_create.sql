-- What waits to be reported, by lane: a number is always in the same lane, so that its reports stay in order.
CREATE TABLE delivery_entry (
    target BIGINT  NOT NULL,
    lane   TINYINT NOT NULL,
    id     BIGINT  NOT NULL,
    ref    BIGINT  NOT NULL,
    PRIMARY KEY (target, lane, id)
);

-- Who is at work in a lane: one node at a time, as long as its lease holds.
CREATE TABLE delivery_lane (
    target      BIGINT      NOT NULL,
    lane        TINYINT     NOT NULL,
    holder      BIGINT      NOT NULL DEFAULT 0,
    lease_until DATETIME(3) NOT NULL,
    PRIMARY KEY (target, lane)
);

-- What was or is being reported in one request, and what came of it. Application 0: a reply that belongs to none.
CREATE TABLE delivery (
    id          BIGINT       NOT NULL,
    target      BIGINT       NOT NULL,
    lane        TINYINT      NOT NULL,
    sdk_app_id  BIGINT       NOT NULL,
    kind        TINYINT      NOT NULL,
    state       TINYINT      NOT NULL,
    url         VARCHAR(255) NOT NULL,
    refs        TEXT         CHARACTER SET ascii NOT NULL,
    entries     SMALLINT     NOT NULL,
    attempts    INT          NOT NULL DEFAULT 0,
    failures    INT          NOT NULL DEFAULT 0,
    due_at      DATETIME(3)  NOT NULL,
    last_at     DATETIME(3)  NULL,
    last_status SMALLINT     NOT NULL DEFAULT 0,
    last_error  TINYINT      NULL,
    last_detail VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (id),
    KEY delivery_waiting (state, target, lane, id),
    KEY delivery_app (sdk_app_id, id)
);
