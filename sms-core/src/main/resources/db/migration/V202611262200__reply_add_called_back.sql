-- When the receiver of replies took it; what was reported is kept for a few days only.
ALTER TABLE reply ADD COLUMN called_back_at DATETIME(3) NULL;

UPDATE reply JOIN delivery ON delivery.kind = 1 AND delivery.state = 1 AND reply.id = CAST(delivery.refs AS SIGNED)
SET reply.called_back_at = delivery.last_at;
