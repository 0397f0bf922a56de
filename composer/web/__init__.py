"""How people and programs come in. Views, forms and addresses; what is done is a service."""
