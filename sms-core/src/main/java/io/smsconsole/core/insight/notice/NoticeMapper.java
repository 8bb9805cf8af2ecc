package io.smsconsole.core.insight.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.insight.alarm.AlarmGroup;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the tables {@code notice}, {@code notice_alarm} and {@code notice_pace}.
 */
@Mapper
interface NoticeMapper {

	void openPace(@Param("group") AlarmGroup group);

	Instant nextAt(@Param("group") AlarmGroup group);

	Instant lockPace(@Param("group") AlarmGroup group);

	void pace(@Param("group") AlarmGroup group, Instant nextAt);

	void insert(Notice notice);

	void tell(@Param("notice") Notice notice, Collection<Long> alarms);

	Notice due(@Param("now") Instant now);

	void hold(long id, long holder, Instant now, Instant until);

	int end(long id, long holder, NoticeState state, Instant dueAt, @Param("outcome") NoticeOutcome outcome);

	List<Long> alarms(@Param("id") long id);

	List<Notice> ofAlarm(@Param("alarmId") long alarmId);

	List<Long> olderThan(long id, int limit);

	void deleteAlarms(@Param("ids") Collection<Long> ids);

	void delete(@Param("ids") Collection<Long> ids);

}
