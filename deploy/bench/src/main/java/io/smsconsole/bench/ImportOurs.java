package io.smsconsole.bench;

import java.nio.file.Path;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.recipient.RecipientImport;
import io.smsconsole.core.sending.recipient.RecipientLists;

import org.springframework.context.ApplicationContext;

/**
 * The import as the console does it: read, checked, stored, and deleted again.
 */
final class ImportOurs {

	private static final int VARIABLES = 3;

	private final RecipientLists lists;

	private final RecipientImport recipientImport;

	ImportOurs(ApplicationContext context) {
		this.lists = context.getBean(RecipientLists.class);
		this.recipientImport = context.getBean(RecipientImport.class);
	}

	/**
	 * Imports a file.
	 * @return the list, to be deleted
	 */
	long read(Path file) {
		long id = this.lists.open("bench.xlsx", Region.MAINLAND, VARIABLES, BenchApplication.ACCOUNT);
		this.recipientImport.read(id, file);
		int valid = this.lists.find(id).orElseThrow().valid();
		if (valid != ImportFile.ROWS) {
			throw new IllegalStateException("The import found " + valid + " rows");
		}
		return id;
	}

	void delete(long id) {
		this.lists.delete(id);
	}

}
