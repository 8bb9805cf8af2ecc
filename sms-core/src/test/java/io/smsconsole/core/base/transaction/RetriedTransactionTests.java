package io.smsconsole.core.base.transaction;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RetriedTransactionTests {

	@Test
	void doesTheWorkAgainInANewTransaction() {
		try (var context = new AnnotationConfigApplicationContext(Sample.class)) {
			context.getBean(Work.class).giveWay(2);
			assertThat(context.getBean(Transactions.class).log).containsExactly("begin", "rollback", "begin",
					"rollback", "begin", "commit");
		}
	}

	@Test
	void doesNotRepeatWhatFailsForAnotherReason() {
		try (var context = new AnnotationConfigApplicationContext(Sample.class)) {
			assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> context.getBean(Work.class).fail());
			assertThat(context.getBean(Transactions.class).log).containsExactly("begin", "rollback");
		}
	}

	// no @Configuration: the scan of the core would find it, and give its manager to all
	// tests that come with this module's
	@EnableResilientMethods
	@EnableTransactionManagement
	static class Sample {

		@Bean
		Work work() {
			return new Work();
		}

		@Bean
		PlatformTransactionManager transactions() {
			return new Transactions();
		}

	}

	static class Work {

		private int calls;

		@RetriedTransaction
		void giveWay(int times) {
			if (++this.calls <= times) {
				throw new CannotAcquireLockException("deadlock");
			}
		}

		@RetriedTransaction
		void fail() {
			throw new DuplicateKeyException("twice");
		}

	}

	static class Transactions extends AbstractPlatformTransactionManager {

		private static final long serialVersionUID = 1L;

		private final transient List<String> log = new ArrayList<>();

		@Override
		protected Object doGetTransaction() {
			return this;
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			this.log.add("begin");
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
			this.log.add("commit");
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
			this.log.add("rollback");
		}

	}

}
