package io.smsconsole.core.insight.webhook;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code alarm_webhook}.
 */
@Mapper
interface WebhookMapper {

	List<WebhookRow> list();

	List<Long> lock();

	WebhookRow find(long id);

	void insert(@Param("row") WebhookRow row);

	void update(@Param("row") WebhookRow row);

	int delete(long id);

	void deleteOfApp(long sdkAppId);

}
