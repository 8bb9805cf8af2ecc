/**
 * Contacts of applications: who is told of what happens there.
 */
package io.smsconsole.core.catalog.contact;
