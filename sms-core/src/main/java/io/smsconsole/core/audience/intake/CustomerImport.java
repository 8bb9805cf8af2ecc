package io.smsconsole.core.audience.intake;

import java.io.IOException;
import java.nio.file.Path;

import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.sheet.BackgroundReading;
import io.smsconsole.core.base.sheet.PacedProgress;
import io.smsconsole.core.base.sheet.ReadProgress;
import io.smsconsole.core.base.sheet.ReadingStoppedException;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.Sheets;
import io.smsconsole.core.base.sheet.UploadedSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads sheets of customers in the background. What is read is in the pool at once, slice
 * by slice, and the counts beside it never tell of anything else: when a node dies on the
 * way, what it read stays, and the same sheet may be handed in again. Memory does not
 * grow with the rows, but for some 25 bytes for each number.
 */
@Component
class CustomerImport implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(CustomerImport.class);

	private final Intakes intakes;

	private final CustomerDoor door;

	private final BackgroundReading reading = new BackgroundReading("customers-");

	CustomerImport(Intakes intakes, CustomerDoor door) {
		this.intakes = intakes;
		this.door = door;
	}

	/**
	 * Begins to read a file, which is deleted afterwards, whatever becomes of it.
	 * @return the intake
	 */
	long start(UploadedSheet file, IntakeTarget target, long createdBy) {
		boolean started = false;
		try {
			long id = this.intakes.open(file.name(), target.region(), target.groupId(), createdBy);
			try {
				this.reading.start(id, () -> {
					try {
						read(id, file.path(), target);
					}
					finally {
						BackgroundReading.delete(file.path());
					}
				});
			}
			catch (SmsException ex) {
				this.intakes.delete(id);
				throw ex;
			}
			started = true;
			return id;
		}
		finally {
			if (!started) {
				BackgroundReading.delete(file.path());
			}
		}
	}

	/**
	 * Reads a file to its end.
	 */
	void read(long id, Path file, IntakeTarget target) {
		IntakeRun run = new IntakeRun(id, target, this.door);
		ReadProgress progress = new PacedProgress(id, (percent) -> {
			run.percent(percent);
			return this.intakes.alive(id, percent);
		}, System::nanoTime);
		try (SheetReader reader = Sheets.open(file, progress)) {
			this.intakes.complete(id, run.read(reader));
		}
		catch (SmsException ex) {
			this.intakes.fail(id, ex.reason(), ex.arguments());
		}
		catch (ReadingStoppedException ex) {
			logger.info(ex.getMessage());
		}
		catch (IOException | DataAccessException ex) {
			logger.error("The sheet {} of customers could not be read", id, ex);
			this.intakes.fail(id, "intake.broken");
		}
	}

	@Override
	public void destroy() {
		this.reading.shutdown();
	}

}
