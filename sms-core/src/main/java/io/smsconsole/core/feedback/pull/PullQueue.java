package io.smsconsole.core.feedback.pull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * The lines in which receipts and replies wait to be pulled, one for each application.
 * What settles a message puts it into the line in its own transaction; whoever pulls
 * takes it out in one. So nothing is handed out twice or left out, whatever breaks off in
 * between.
 */
@Service
public class PullQueue {

	private static final String INSERT = "INSERT INTO pull_queue (kind, sdk_app_id, id, ref) VALUES (?, ?, ?, ?)";

	private static final int BATCH = 1000;

	private final PullMapper mapper;

	private final JdbcTemplate jdbc;

	private final Ids ids;

	private final Clock clock;

	PullQueue(PullMapper mapper, JdbcTemplate jdbc, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Puts something into the lines of its applications, within the caller's transaction.
	 * @param kind what it is
	 * @param entries what is to be pulled, in order
	 */
	public void add(PullKind kind, List<PullEntry> entries) {
		if (!entries.isEmpty()) {
			this.jdbc.batchUpdate(INSERT, entries, BATCH, (statement, entry) -> {
				statement.setInt(1, kind.wire());
				statement.setLong(2, entry.sdkAppId());
				statement.setLong(3, this.ids.next());
				statement.setLong(4, entry.ref());
			});
		}
	}

	/**
	 * Takes the oldest out of a line, within the caller's transaction: what is rolled
	 * back is still in the line. Until that ends, nobody else takes from this line.
	 * @param kind what is pulled
	 * @param sdkAppId the application
	 * @param limit how many at most
	 * @return the references, oldest first
	 */
	public List<Long> take(PullKind kind, long sdkAppId, int limit) {
		// programs that look in vain, several times a second, write nothing
		if (!this.mapper.any(kind, sdkAppId)) {
			return List.of();
		}
		if (this.mapper.takeTurn(kind, sdkAppId, this.clock.instant()) == 0) {
			this.mapper.firstTurn(kind, sdkAppId, this.clock.instant());
		}
		List<PullMapper.Waiting> oldest = this.mapper.oldest(kind, sdkAppId, limit);
		if (!oldest.isEmpty()) {
			this.mapper.delete(kind, sdkAppId, oldest.stream().map(PullMapper.Waiting::id).toList());
		}
		return oldest.stream().map(PullMapper.Waiting::ref).toList();
	}

	/**
	 * Removes what nobody pulled in time.
	 * @param age how old it has to be
	 * @param limit how many of a line at most
	 * @return whether there may be more
	 */
	@RetriedTransaction
	public boolean sweep(Duration age, int limit) {
		Instant latest = this.clock.instant().minus(age);
		boolean more = false;
		for (PullMapper.Line line : this.mapper.lines()) {
			more |= this.mapper.deleteBefore(line.kind(), line.sdkAppId(), this.ids.floor(latest), limit) == limit;
		}
		return more;
	}

}
