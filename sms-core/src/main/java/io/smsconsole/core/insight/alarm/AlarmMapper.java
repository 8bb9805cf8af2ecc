package io.smsconsole.core.insight.alarm;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the tables {@code alarm} and {@code alarm_read}.
 */
@Mapper
interface AlarmMapper {

	int repeat(AlarmKind kind, long sdkAppId, String ref);

	boolean known(AlarmKind kind, long sdkAppId, String ref);

	void insert(Alarm alarm);

	void resolve(AlarmKind kind, long sdkAppId, String ref, Instant now);

	List<Alarm> open(@Param("kind") AlarmKind kind);

	List<Alarm> lasting(@Param("kinds") Collection<AlarmKind> kinds, @Param("since") Instant since);

	List<Alarm> find(@Param("ids") Collection<Long> ids);

	List<AlarmGroup> untold();

	List<Alarm> untoldOf(@Param("group") AlarmGroup group, int limit);

	void told(@Param("ids") Collection<Long> ids);

	List<Alarm> list(@Param("filter") AlarmFilter filter);

	List<Long> read(long uin, Collection<Long> ids);

	int unread(@Param("filter") AlarmFilter filter, long uin);

	void markRead(long uin, Collection<Long> ids);

	void markAllRead(@Param("filter") AlarmFilter filter, long uin);

	List<Long> olderThan(long id, int limit);

	void deleteReads(@Param("ids") Collection<Long> ids);

	void delete(@Param("ids") Collection<Long> ids);

}
