package io.smsconsole.core.base.cache;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.smsconsole.core.CoreTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Caches} on a real database, with a second node beside the first. They
 * commit versions of kinds that nobody else uses.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CachesTests {

	private static final AtomicInteger KINDS = new AtomicInteger();

	private final String kind = "test-" + KINDS.incrementAndGet();

	private final Map<String, String> data = new ConcurrentHashMap<>();

	private final AtomicInteger loads = new AtomicInteger();

	@Autowired
	private Caches here;

	@Autowired
	private CacheMapper mapper;

	@Autowired
	private PlatformTransactionManager transactions;

	private Caches there;

	private VersionedCache<String, String> cacheHere;

	private VersionedCache<String, String> cacheThere;

	@BeforeEach
	void startASecondNode() {
		this.there = new Caches(this.mapper);
		this.cacheHere = cache(this.here);
		this.cacheThere = cache(this.there);
		this.here.poll();
		this.there.poll();
		change(this.here, "old");
		this.there.poll();
	}

	@Test
	void loadsOnceAsLongAsNothingChanges() {
		this.loads.set(0);
		assertThat(this.cacheHere.find("key")).contains("old");
		assertThat(this.cacheHere.find("key")).contains("old");
		assertThat(this.cacheHere.find("none")).isEmpty();
		assertThat(this.cacheHere.find("none")).isEmpty();
		assertThat(this.loads).hasValue(2);
	}

	@Test
	void seesItsOwnChangeAtOnce() {
		assertThat(this.cacheHere.find("key")).contains("old");
		change(this.here, "new");
		assertThat(this.cacheHere.find("key")).contains("new");
	}

	@Test
	void seesItsOwnChangeBeforeItIsCommittedAndNobodyElseDoes() throws InterruptedException {
		assertThat(this.cacheHere.find("key")).contains("old");
		AtomicReference<Optional<String>> elsewhere = new AtomicReference<>();
		Thread other = new Thread(() -> elsewhere.set(this.cacheHere.find("key")));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.here.changed(this.kind);
			this.here.changed(this.kind);
			this.data.put("key", "new");
			assertThat(this.cacheHere.find("key")).contains("new");
			other.start();
			Awaitility.await().until(() -> elsewhere.get() != null);
		});
		other.join();
		assertThat(elsewhere.get()).contains("old");
		assertThat(this.cacheHere.find("key")).contains("new");
	}

	@Test
	void seesTheChangeOfAnotherNodeWithinASecond() {
		assertThat(this.cacheHere.find("key")).contains("old");
		change(this.there, "new");
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(20))
			.untilAsserted(() -> assertThat(this.cacheHere.find("key")).contains("new"));
	}

	@Test
	void keepsNothingThatIsRolledBack() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.here.changed(this.kind);
			this.data.put("key", "uncommitted");
			assertThat(this.cacheHere.find("other")).isEmpty();
			assertThat(this.cacheHere.find("key")).contains("uncommitted");
			status.setRollbackOnly();
		});
		this.data.put("key", "old");
		assertThat(this.cacheHere.find("key")).contains("old");
	}

	@Test
	void keepsNothingReadFromAnOldSnapshot() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.mapper.versions();
			Thread other = new Thread(() -> change(this.here, "new"));
			other.start();
			join(other);
			this.data.put("key", "old snapshot");
			assertThat(this.cacheHere.find("key")).contains("old snapshot");
		});
		this.data.put("key", "new");
		assertThat(this.cacheHere.find("key")).contains("new");
	}

	@Test
	void mustBeToldWithinTheTransactionOfTheChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.here.changed(this.kind));
	}

	private void change(Caches node, String value) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			node.changed(this.kind);
			this.data.put("key", value);
		});
	}

	private VersionedCache<String, String> cache(Caches node) {
		return node.create(this.kind, 10, (key) -> {
			this.loads.incrementAndGet();
			return Optional.ofNullable(this.data.get(key));
		});
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
