-- How many messages took how long, by the hour and by the day in which they were asked for. A bucket is an eighth of a doubling.
CREATE TABLE latency_hour (
	hour DATETIME NOT NULL,
	region TINYINT NOT NULL,
	sdk_app_id BIGINT NOT NULL,
	stage TINYINT NOT NULL,
	bucket SMALLINT NOT NULL,
	messages BIGINT NOT NULL,
	PRIMARY KEY (hour, region, sdk_app_id, stage, bucket)
);

CREATE TABLE latency_day (
	day DATE NOT NULL,
	region TINYINT NOT NULL,
	sdk_app_id BIGINT NOT NULL,
	stage TINYINT NOT NULL,
	bucket SMALLINT NOT NULL,
	messages BIGINT NOT NULL,
	PRIMARY KEY (day, region, sdk_app_id, stage, bucket)
);
