/**
 * Proof images: licences, letters of authorisation and the like, handed in with signs and
 * qualifications.
 */
package io.smsconsole.core.catalog.image;
