/** Doing something: a record says what is asked, the server does it as the asking user, an outcome says what became of it. */
package emporion.platform.operation;
