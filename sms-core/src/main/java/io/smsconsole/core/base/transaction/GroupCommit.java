package io.smsconsole.core.base.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * Commits the work of many callers together, so that durability costs one flush to disk
 * for all of them. A caller waits until its own work is committed. Nobody waits for
 * company: while one caller commits, the others queue up, and the next one takes all of
 * theirs along. There is no thread to stop or to lose anything with.
 *
 * @param <T> what a caller wants done
 * @param <R> what comes of it
 */
public final class GroupCommit<T, R> {

	private final Queue<Pending<T, R>> queue = new ConcurrentLinkedQueue<>();

	private final Semaphore turn = new Semaphore(1);

	private final int mostAtOnce;

	private final Function<List<T>, List<R>> transaction;

	/**
	 * A group commit. One transaction is under way at a time: two at once would each
	 * carry half of the work and cost a third more for each piece of it.
	 * @param mostAtOnce how many callers' work goes into one transaction
	 * @param transaction does the work in one transaction, and returns what came of each
	 * in the same order. When one of several pieces of work is bad, each is done again by
	 * itself, so that it spoils no other; when the database is at fault, none is
	 */
	public GroupCommit(int mostAtOnce, Function<List<T>, List<R>> transaction) {
		this.mostAtOnce = mostAtOnce;
		this.transaction = transaction;
	}

	/**
	 * Has work done, and returns when it is committed.
	 * @param work what to do
	 * @return what came of it
	 * @throws RuntimeException what the transaction threw
	 */
	public R submit(T work) {
		Pending<T, R> mine = new Pending<>(work);
		this.queue.add(mine);
		boolean interrupted = false;
		while (!mine.done) {
			if (this.turn.tryAcquire()) {
				takeTurn(mine);
			}
			else {
				LockSupport.park(this);
				interrupted |= Thread.interrupted();
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return mine.result();
	}

	/** How many callers wait for a turn. */
	int waiting() {
		return this.queue.size();
	}

	private void takeTurn(Pending<T, R> mine) {
		try {
			if (!mine.done) {
				commit(next());
			}
		}
		finally {
			this.turn.release();
			// whoever queued up while there was no turn to be had is asleep by now
			Pending<T, R> waiting = this.queue.peek();
			if (waiting != null) {
				LockSupport.unpark(waiting.thread);
			}
		}
	}

	private List<Pending<T, R>> next() {
		List<Pending<T, R>> batch = new ArrayList<>();
		while (batch.size() < this.mostAtOnce) {
			Pending<T, R> pending = this.queue.poll();
			if (pending == null) {
				break;
			}
			batch.add(pending);
		}
		return batch;
	}

	private void commit(List<Pending<T, R>> batch) {
		if (batch.isEmpty()) {
			return;
		}
		try {
			List<R> results = this.transaction.apply(batch.stream().map((pending) -> pending.work).toList());
			for (int i = 0; i < batch.size(); i++) {
				batch.get(i).finish(results.get(i), null);
			}
		}
		catch (RuntimeException ex) {
			if (batch.size() > 1 && blamesTheWork(ex)) {
				batch.forEach((pending) -> commit(List.of(pending)));
			}
			else {
				batch.forEach((pending) -> pending.finish(null, ex));
			}
		}
		finally {
			// an error leaves nobody waiting for ever
			batch.forEach(Pending::abandon);
		}
	}

	/**
	 * Whether another try can't do anything twice: a commit that failed may have happened
	 * all the same.
	 */
	private static boolean blamesTheWork(RuntimeException ex) {
		boolean database = ex instanceof TransactionException
				|| (ex instanceof DataAccessException && !(ex instanceof DataIntegrityViolationException));
		return !database;
	}

	/** Work on its way; {@code done} is volatile and written last. */
	private static final class Pending<T, R> {

		private final Thread thread = Thread.currentThread();

		private final T work;

		private R result;

		private RuntimeException failure;

		private volatile boolean done;

		private Pending(T work) {
			this.work = work;
		}

		private void finish(R outcome, RuntimeException fault) {
			this.result = outcome;
			this.failure = fault;
			this.done = true;
			LockSupport.unpark(this.thread);
		}

		private void abandon() {
			if (!this.done) {
				finish(null, new IllegalStateException("The transaction broke off"));
			}
		}

		private R result() {
			if (this.failure != null) {
				throw this.failure;
			}
			return this.result;
		}

	}

}
