package io.smsconsole.auth.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

	private static final String ENDS = """
			SELECT chain, place, seal, closing, kept_after, kept_seal, kept_closing FROM audit_chain""";

	private static final String OPEN = "UPDATE audit_chain SET closing = ? WHERE chain = ? AND closing IS NULL";

	private static final String END = "UPDATE audit_chain SET place = ?, seal = ?, closing = ? WHERE chain = ?";

	private static final String KEEP = """
			UPDATE audit_chain SET kept_after = ?, kept_seal = ?, kept_closing = ? WHERE chain = ?""";

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
	 * Both ends of every chain.
	 * @return the ends by the chain's number
	 */
	List<ChainEnds> all() {
		return this.jdbc.query(ENDS + " ORDER BY chain", AuditChains::ends);
	}

	/**
	 * Both ends of a chain as they are now.
	 * @param chain its number
	 * @return the ends, or empty where they are not there
	 */
	Optional<ChainEnds> find(int chain) {
		return this.jdbc.query(ENDS + " WHERE chain = ?", AuditChains::ends, chain).stream().findFirst();
	}

	/**
	 * Locks a chain until the transaction ends.
	 * @param chain its number
	 * @return its ends
	 */
	ChainEnds lock(int chain) {
		return this.jdbc.queryForObject(ENDS + " WHERE chain = ? FOR UPDATE", AuditChains::ends, chain);
	}

	/**
	 * Seals the end of a chain that never was.
	 * @param last its newest place
	 * @param closing the seal of its end
	 */
	void open(Link last, byte[] closing) {
		this.jdbc.update(OPEN, closing, last.chain());
	}

	/**
	 * Sets the end of a locked chain.
	 * @param last its newest place
	 * @param closing the seal of its end
	 */
	void end(Link last, byte[] closing) {
		this.jdbc.update(END, last.place(), last.seal(), closing, last.chain());
	}

	/**
	 * Sets how far a locked chain was forgotten.
	 * @param kept the newest place that is kept no more
	 * @param closing the seal of that
	 */
	void keep(Link kept, byte[] closing) {
		this.jdbc.update(KEEP, kept.place(), kept.seal(), closing, kept.chain());
	}

	private static ChainEnds ends(ResultSet row, int number) throws SQLException {
		int i = 0;
		int chain = row.getInt(++i);
		return new ChainEnds(new Link(chain, row.getLong(++i), row.getBytes(++i)), row.getBytes(++i),
				new Link(chain, row.getLong(++i), row.getBytes(++i)), row.getBytes(++i));
	}

}
