package io.smsconsole.core.base.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.springframework.stereotype.Component;

/**
 * Encrypts what must not be readable in the database or a backup of it: AES-GCM under the
 * master key, with a nonce of its own for each text.
 */
@Component
public class SecretBox {

	private static final byte VERSION = 1;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKey key;

	SecretBox(MasterKey key) {
		this.key = key.key();
	}

	/**
	 * Encrypts a text.
	 * @param text the text
	 * @return what may be stored; 29 bytes longer than the text
	 */
	public byte[] encrypt(String text) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.allocate(1 + NONCE_BYTES + encrypted.length)
				.put(VERSION)
				.put(nonce)
				.put(encrypted)
				.array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-GCM is not available", ex);
		}
	}

	/**
	 * Decrypts what {@link #encrypt} returned.
	 * @param secret what was stored
	 * @return the text
	 * @throws WrongMasterKeyException if it was encrypted under another key or changed
	 */
	public String decrypt(byte[] secret) {
		ByteBuffer buffer = ByteBuffer.wrap(secret);
		byte[] nonce = new byte[NONCE_BYTES];
		if (secret.length <= NONCE_BYTES || buffer.get() != VERSION) {
			throw new WrongMasterKeyException(null);
		}
		buffer.get(nonce);
		byte[] encrypted = new byte[buffer.remaining()];
		buffer.get(encrypted);
		try {
			return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(encrypted), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new WrongMasterKeyException(ex);
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
