-- Where alarms are told of outside the console, beside contacts. Whoever knows the address may write there.
CREATE TABLE alarm_webhook (
    id         BIGINT         NOT NULL,
    name       VARCHAR(30)    NOT NULL,
    format     TINYINT        NOT NULL,
    url        VARBINARY(512) NOT NULL,
    secret     VARBINARY(512) NOT NULL,
    sdk_app_id BIGINT         NOT NULL DEFAULT 0,
    kinds      VARCHAR(1024)  NOT NULL DEFAULT '',
    enabled    BOOLEAN        NOT NULL DEFAULT TRUE,
    PRIMARY KEY (id)
);

-- Held by whoever adds a webhook, so that there are never more than may be.
CREATE TABLE alarm_webhook_gate (
    id TINYINT NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO alarm_webhook_gate (id) VALUES (1);
