package io.smsconsole.auth.audit;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Keeps the ends of the chains in the table {@code audit_chain}.
 */
@Component
class AuditChains {

	/** How many chains there are, numbered from 1. */
	static final int CHAINS = 8;

	private static final String FREE = "SELECT chain, place, seal FROM audit_chain LIMIT 1 FOR UPDATE SKIP LOCKED";

	private static final String ONE = "SELECT chain, place, seal FROM audit_chain WHERE chain = ? FOR UPDATE";

	private static final String END = "UPDATE audit_chain SET place = ?, seal = ?, closing = ? WHERE chain = ?";

	private static final RowMapper<Link> LINK = (row, number) -> new Link(row.getInt(1), row.getLong(2),
			row.getBytes(3));

	private final JdbcTemplate jdbc;

	AuditChains(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Locks a chain until the transaction ends, one that nobody waits for if there is
	 * any.
	 * @return its newest place
	 */
	Link lockAny() {
		List<Link> free = this.jdbc.query(FREE, LINK);
		return free.isEmpty() ? this.jdbc.queryForObject(ONE, LINK, ThreadLocalRandom.current().nextInt(CHAINS) + 1)
				: free.get(0);
	}

	/**
	 * Sets the end of a locked chain.
	 * @param last its newest place
	 * @param closing the seal of its end
	 */
	void end(Link last, byte[] closing) {
		this.jdbc.update(END, last.place(), last.seal(), closing, last.chain());
	}

}
